package ma.ittifaq.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.platform.Locales;

/** The languages we speak. Morocco's Arabic has its own month names and Western digits, hence the region. */
public enum Language {
    AR(Locales.ARABIC),
    FR(Locales.FRENCH),
    EN(Locales.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code ar}, {@code fr} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public String dir() {
        return Locales.direction(locale);
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
