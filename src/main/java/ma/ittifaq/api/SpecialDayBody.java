package ma.ittifaq.api;

import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.calendar.DayKind;
import ma.ittifaq.calendar.SpecialDay;

/** Days that are not like the others; {@code last} is missing for a yearly holiday that goes on. */
public record SpecialDayBody(
        UUID id,
        long version,
        DayKind kind,
        String nameAr,
        String nameFr,
        LocalDate first,
        LocalDate last,
        String source) {

    static SpecialDayBody of(SpecialDay day) {
        return new SpecialDayBody(
                day.id(),
                day.version(),
                day.kind(),
                day.nameAr(),
                day.nameFr(),
                day.first(),
                day.last().orElse(null),
                day.source().orElse(null));
    }
}
