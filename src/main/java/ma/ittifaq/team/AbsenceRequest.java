package ma.ittifaq.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An absence as it is entered.
 *
 * @param ppr whose
 * @param kind null when none was chosen
 * @param last null for a single day
 */
public record AbsenceRequest(String ppr, Absence.Kind kind, LocalDate first, LocalDate last) {

    private static final int LONGEST = 366;

    public AbsenceRequest {
        ppr = ppr == null ? "" : ppr.strip();
        last = last == null ? first : last;
    }

    /** Refuses what cannot be entered, whoever it is. */
    void requireSound(LocalDate today) {
        if (kind == null) {
            throw AbsenceRefused.invalid("kind");
        }
        if (first == null || first.isBefore(today.minusYears(1)) || first.isAfter(today.plusYears(2))) {
            throw AbsenceRefused.invalid("first", today.minusYears(1), today.plusYears(2));
        }
        if (last.isBefore(first)) {
            throw AbsenceRefused.invalid("reversed");
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            throw AbsenceRefused.invalid("longest", LONGEST);
        }
    }
}
