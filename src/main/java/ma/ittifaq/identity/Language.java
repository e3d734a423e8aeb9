package ma.ittifaq.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages we speak. Morocco's Arabic has its own month names and Western digits, hence the region. */
public enum Language {
    AR("ar-MA", "rtl"),
    FR("fr-MA", "ltr"),
    EN("en", "ltr");

    private final Locale locale;
    private final String dir;

    Language(String locale, String dir) {
        this.locale = Locale.forLanguageTag(locale);
        this.dir = dir;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code ar}, {@code fr} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public String dir() {
        return dir;
    }

    /** The language of a tag such as {@code fr} or {@code fr-CA}. */
    public static Optional<Language> of(String tag) {
        return tag == null ? Optional.empty() : of(Locale.forLanguageTag(tag.strip()));
    }

    public static Optional<Language> of(Locale locale) {
        return Stream.of(values())
                .filter(l -> l.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
