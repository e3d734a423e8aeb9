package ma.ittifaq.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a feature holds of a person, for that person to see (law 09-08, right of access). Every feature that keeps anything
 * of people implements it; a test compares with the columns of the schema.
 */
public interface PersonalData {

    /**
     * One thing that is held.
     *
     * @param name a key of the bundle {@code personal}, behind {@code item.}
     * @param ar its value in Arabic
     * @param fr its value in French
     */
    record Item(String name, String ar, String fr) {

        /** A value in both languages: a day, an hour or what has a label in each; parts behind one another. */
        public static Item of(String name, Object value) {
            return new Item(name, text(value, Locales.ARABIC), text(value, Locales.FRENCH));
        }

        private static String text(Object value, Locale locale) {
            return switch (value) {
                case null -> "";
                case Optional<?> optional -> text(optional.orElse(null), locale);
                case LocalDate day -> Dates.date(day, locale);
                case Instant instant -> Dates.instant(instant, locale);
                case Enum<?> constant -> Messages.label(locale, constant);
                case Boolean truth -> Messages.text(locale, "personal", truth ? "value.yes" : "value.no");
                case Collection<?> many -> joined(many.stream(), " · ", locale);
                case Record parts -> joined(RecordJson.parts(parts), " – ", locale);
                default -> value.toString();
            };
        }

        private static String joined(Stream<?> values, String between, Locale locale) {
            return values.map(value -> text(value, locale))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(between));
        }
    }

    /** How many there are; nothing where there are none. */
    static Item counted(String name, long count) {
        return Item.of(name, count == 0 ? "" : count);
    }

    /**
     * Things that belong together.
     *
     * @param name a key of the bundle {@code personal}, behind {@code part.}
     * @param heading which of several, such as a reference; may be empty
     */
    record Part(String name, String heading, List<Item> items) {

        /** Without what is empty. */
        public Part {
            items = items.stream()
                    .filter(item -> !item.ar().isBlank() || !item.fr().isBlank())
                    .toList();
        }
    }

    List<Part> held(UUID person);
}
