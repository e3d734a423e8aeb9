package ma.ittifaq.signing;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;

/** From when until when a certificate or a revocation list counts. */
record Validity(Instant from, Instant until) {

    Validity {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("validity ends before it begins");
        }
    }

    static Validity starting(Instant from, Period length) {
        return new Validity(from, from.atOffset(ZoneOffset.UTC).plus(length).toInstant());
    }

    static Instant back(Instant from, Period length) {
        return from.atOffset(ZoneOffset.UTC).minus(length).toInstant();
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(from) && !instant.isAfter(until);
    }

    Date notBefore() {
        return Date.from(from);
    }

    Date notAfter() {
        return Date.from(until);
    }
}
