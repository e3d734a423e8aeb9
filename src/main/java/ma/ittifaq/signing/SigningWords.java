package ma.ittifaq.signing;

import java.util.Locale;
import java.util.ResourceBundle;
import ma.ittifaq.regulation.Bilingual;

/** The words printed on signature cards and in certificates, always in the two languages of the acts. */
final class SigningWords {

    private static final ResourceBundle ARABIC = bundle("ar");
    private static final ResourceBundle FRENCH = bundle("fr");

    private SigningWords() {}

    static Bilingual of(String key) {
        return new Bilingual(ARABIC.getString(key), FRENCH.getString(key));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("ma.ittifaq.signing.cards", Locale.forLanguageTag(language));
    }
}
