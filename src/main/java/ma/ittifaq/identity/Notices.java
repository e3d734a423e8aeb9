package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.PrivacySettings;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Vault;

/**
 * The notice of law 09-08: what is kept of people here, what for, and their rights. Shown after the sign-in until it was
 * read, once for each version; it never stands before the API, nor before a page that is asked for by its address.
 */
@ApplicationScoped
@Transactional
public class Notices {

    private static final List<String> TEXTS =
            List.of("controller", "purposes", "basis", "data", "recipients", "retention", "security", "rights");
    private static final int SHORT = 12;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    @Inject
    private PrivacySettings privacy;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** A part of the notice, in one language. */
    public record Paragraph(String title, String text) {}

    /** The whole notice in one language. */
    public List<Paragraph> texts(Locale locale) {
        return TEXTS.stream()
                .map(name -> new Paragraph(say(locale, name + ".title"), text(locale, name)))
                .toList();
    }

    private String text(Locale locale, String name) {
        String administration =
                Locales.ARABIC.equals(locale) ? settings.administrationAr() : settings.administrationFr();
        String receipt = privacy.receipt()
                .map(number -> " " + say(locale, "receipt", number))
                .orElse("");
        return switch (name) {
            case "controller" -> say(locale, name, administration) + receipt;
            case "rights" ->
                say(locale, name, privacy.contact().orElseGet(() -> say(locale, "contact", administration)));
            default -> say(locale, name);
        };
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Messages.text(locale, "privacy", key, arguments);
    }

    /** What it says, in both languages, by a short hash: another text is another version. */
    String version() {
        String all = List.of(Locales.ARABIC, Locales.FRENCH).stream()
                .flatMap(locale -> texts(locale).stream())
                .map(Paragraph::toString)
                .collect(Collectors.joining("\n"));
        return Vault.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }

    /** Whether whoever has just signed in is to read it. People of a demonstration are nobody and have nothing to read. */
    public boolean isDue(HttpServletRequest request) {
        return account(request)
                .filter(account -> !account.isDemo())
                .filter(account -> !isRead(account.id()))
                .isPresent();
    }

    /** Where whoever has just signed in goes: to the page they want, by way of the notice where they have to read it. */
    public String before(String landing, HttpServletRequest request) {
        return isDue(request) ? "/account/notice?next=" + URLEncoder.encode(landing, StandardCharsets.UTF_8) : landing;
    }

    /** They have read it; told to the journal once. */
    public void acknowledge(HttpServletRequest request) {
        account(request).filter(account -> !isRead(account.id())).ifPresent(account -> {
            entities.persist(new NoticeRead(account.id(), version(), clock.instant()));
            facts.fire(new Fact(
                    "privacy.notice_read", version(), account.employee().orElse(null)));
        });
    }

    private boolean isRead(UUID account) {
        return entities.find(NoticeRead.class, new NoticeRead.Key(account, version())) != null;
    }

    private Optional<Account> account(HttpServletRequest request) {
        return SessionKey.in(request).map(SessionKey::account).flatMap(accounts::find);
    }
}
