package ma.ittifaq.web;

import jakarta.enterprise.inject.spi.CDI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The number by which a person and the log speak of the same failure. */
final class Incident {

    static final String ATTRIBUTE = "ma.ittifaq.incident";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    static String number() {
        String day = LocalDate.now(CDI.current().select(Clock.class).get()).format(DateTimeFormatter.BASIC_ISO_DATE);
        return "E-%s-%06X".formatted(day, RANDOM.nextInt(0x1000000));
    }
}
