package ma.ittifaq.document;

import java.util.Locale;
import java.util.ResourceBundle;
import ma.ittifaq.regulation.Bilingual;

/** The words that acts borrow for capacities and reasons, in the two languages of every act. */
final class ActWords {
    private static final ResourceBundle ARABIC = bundle("ar");
    private static final ResourceBundle FRENCH = bundle("fr");

    private ActWords() {}

    static Bilingual of(String key) {
        return new Bilingual(ARABIC.getString(key), FRENCH.getString(key));
    }

    static Bilingual of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + '.' + constant.name());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("ma.ittifaq.document.acts", Locale.forLanguageTag(language));
    }
}
