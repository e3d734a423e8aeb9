package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.regulation.Bilingual;

/** Heads acts with what the settings say of the administration. */
@ApplicationScoped
class Letterheads {
    private static final String KINGDOM = "ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ";

    @Inject
    Settings settings;

    private volatile Optional<Emblem> emblem;

    /** What cannot be printed stops the start, and not somebody's agreement. */
    void start(@Observes Startup.Ready ready) {
        Face.BOLD.covers(' ');
        emblem();
        amazigh();
        languages();
    }

    /** @param path names of units from the largest to the smallest */
    Letterhead of(List<Bilingual> path) {
        return new Letterhead(ActWords.of("country"), administration(), path, amazigh(), emblem(), languages());
    }

    Bilingual administration() {
        return new Bilingual(settings.administrationAr(), settings.administrationFr());
    }

    private ActLanguages languages() {
        try {
            return ActLanguages.of(settings.actLanguages());
        } catch (IllegalArgumentException e) {
            throw new SettingRefused("ITTIFAQ_ACT_LANGUAGES: " + e.getMessage(), e);
        }
    }

    private Optional<String> amazigh() {
        Optional<String> name = settings.administrationZgh();
        name.filter(text -> !isTifinagh(text)).ifPresent(text -> {
            throw new SettingRefused("ITTIFAQ_ADMINISTRATION_ZGH: \"" + text + "\" is not written in Tifinagh", null);
        });
        return name.map(text -> KINGDOM + " – " + text);
    }

    private static boolean isTifinagh(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.TIFINAGH);
    }

    private Optional<Emblem> emblem() {
        Optional<Emblem> known = emblem;
        if (known == null) {
            known = settings.logoFile().map(Letterheads::read);
            emblem = known;
        }
        return known;
    }

    private static Emblem read(Path file) {
        try {
            return Emblem.read(file);
        } catch (IllegalArgumentException e) {
            throw new SettingRefused(
                    "ITTIFAQ_LOGO_FILE: " + file + " " + e.getMessage()
                            + "; give a PNG or JPEG picture of at most 2 MB, or leave the setting out",
                    e);
        }
    }
}
