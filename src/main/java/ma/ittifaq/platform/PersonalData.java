package ma.ittifaq.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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

        /** A value that is the same in both languages; a day or an hour is written in each. */
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
                default -> value.toString();
            };
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
