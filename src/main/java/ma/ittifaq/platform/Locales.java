package ma.ittifaq.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the product, Arabic first: it is the default and the authoritative one. */
public final class Locales {

    public static final Locale ARABIC = Locale.forLanguageTag("ar-MA");
    public static final Locale FRENCH = Locale.forLanguageTag("fr-MA");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    public static final Locale DEFAULT = ARABIC;

    private static final List<Locale> ALL = List.of(ARABIC, FRENCH, ENGLISH);

    private Locales() {}

    public static List<Locale> all() {
        return ALL;
    }

    /** One of ours by its language: {@code ar}, {@code fr-MA}, {@code EN_us}; as a cookie or a parameter holds it. */
    public static Optional<Locale> of(String tag) {
        if (tag == null || tag.length() > 35) {
            return Optional.empty();
        }
        return of(Locale.forLanguageTag(tag.strip().replace('_', '-')));
    }

    /** The one of ours in the same language. */
    public static Optional<Locale> of(Locale asked) {
        return ALL.stream()
                .filter(ours -> ours.getLanguage().equals(asked.getLanguage()))
                .findFirst();
    }

    /** The best of ours for an {@code Accept-Language} header; the default when it names none, is absent or unreadable. */
    public static Locale accepted(String header) {
        if (header == null || header.isBlank()) {
            return DEFAULT;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst()
                    .orElse(DEFAULT);
        } catch (IllegalArgumentException unreadable) {
            return DEFAULT;
        }
    }

    public static boolean isRightToLeft(Locale locale) {
        return "ar".equals(locale.getLanguage());
    }

    /** The value of the HTML attribute {@code dir}. */
    public static String direction(Locale locale) {
        return isRightToLeft(locale) ? "rtl" : "ltr";
    }
}
