package ma.ittifaq.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.notification.MessageLine;
import ma.ittifaq.notification.Wording;
import ma.ittifaq.platform.Dates;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Settings;

/** Writes what messages say as a letter. Subjects name nobody: they are shown where others look on. */
@ApplicationScoped
class LetterWriter {

    /** More are left to the page. */
    static final int MOST = 50;

    private static final String BUNDLE = "mail";

    @Inject
    private Settings settings;

    /** @param lines at most one more than {@link #MOST}, the newest first; not none */
    Letter write(UUID mail, Employee person, Locale locale, List<MessageLine> lines) {
        boolean arabic = Locales.isRightToLeft(locale);
        String name = arabic ? person.name().ar() : person.name().fr();
        String administration = arabic ? settings.administrationAr() : settings.administrationFr();
        List<LetterItem> items = lines.stream()
                .limit(MOST)
                .map(line -> item(line, person, locale))
                .toList();
        String more = lines.size() > MOST ? say(locale, "more", MOST) : "";
        LetterText page = new LetterText(
                administration,
                say(locale, "greeting", name),
                say(locale, "lead", items.size()),
                items,
                more,
                say(locale, "open"),
                settings.publicUrl() + "/inbox",
                say(locale, "why"),
                say(locale, "choose"),
                settings.publicUrl() + "/account");
        String subject = say(locale, "subject", items.size());
        return new Letter(mail, person.email(), name, locale, subject, page.plain(), page.html(locale, subject));
    }

    private LetterItem item(MessageLine line, Employee person, Locale locale) {
        Wording said = Wording.of(line, person.id(), locale);
        return new LetterItem(
                said.what(),
                said.next(),
                say(locale, "when", Dates.instant(line.at(), locale), said.who()),
                line.reference() == null ? "" : line.reference(),
                settings.publicUrl() + "/inbox/" + line.id());
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Messages.text(locale, BUNDLE, key, arguments);
    }
}
