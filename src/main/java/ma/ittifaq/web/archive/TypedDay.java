package ma.ittifaq.web.archive;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.archive.ArchiveRefused;

/** A day that may be left out of a form. */
final class TypedDay {

    private TypedDay() {}

    /** Null when nothing was typed. */
    static LocalDate of(Map<String, String> values, String name) {
        try {
            return Optional.ofNullable(values.get(name))
                    .filter(typed -> !typed.isBlank())
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeParseException notADay) {
            throw ArchiveRefused.invalid("archive.day");
        }
    }
}
