package ma.ittifaq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.Phrases;

/** Instants as acts print them: in Moroccan time, with the offset of that day, which changes in Ramadan. */
final class Moments {
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

    private Moments() {}

    static LocalDate day(Instant instant) {
        return instant.atZone(MOROCCO).toLocalDate();
    }

    static Bilingual date(Instant instant) {
        return Phrases.date(day(instant));
    }

    static Bilingual time(Instant instant) {
        String time = TIME.format(instant.atZone(MOROCCO));
        return Labels.of("time", Bilingual.same(time), Bilingual.same("UTC" + OFFSET.format(instant.atZone(MOROCCO))));
    }
}
