package ma.ittifaq.desk;

import java.util.Locale;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.regulation.Bilingual;

/** What is said to a person of their own data, in both languages. */
final class PersonalWords {

    private PersonalWords() {}

    static Bilingual of(String key) {
        return of("personal", key);
    }

    static Bilingual of(String bundle, String key) {
        return new Bilingual(Messages.text(Locales.ARABIC, bundle, key), Messages.text(Locales.FRENCH, bundle, key));
    }

    /** With a name in it. */
    static Bilingual of(String key, Bilingual name) {
        return new Bilingual(said(Locales.ARABIC, key, name.ar()), said(Locales.FRENCH, key, name.fr()));
    }

    /** Paper knows no marks of direction: its engine orders the letters itself. */
    private static String said(Locale locale, String key, String name) {
        return Messages.text(locale, "personal", key, name).replaceAll("[\\u2066-\\u2069]", "");
    }
}
