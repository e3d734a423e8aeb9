package ma.ittifaq.archive.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.review.Office;

/** Rules in force and records that came to their age, for tests of what happens to them then. */
public final class Aged {
    private Aged() {}

    /** A rule of one month after closing, proposed by the archivist and approved by the authority. */
    public static void rule(Office office, Series series, Fate fate) {
        RetentionSchedule schedule = office.beans().get(RetentionSchedule.class);
        UUID rule = office.run(() ->
                schedule.propose(new RuleTerms(series, Trigger.CLOSING, 1, 0, fate, "Décision 12/2026"), office.amina));
        office.run(() -> {
            schedule.decide(rule, true, "vu", office.hassan);
            return rule;
        });
    }

    /** The schedule looks at all records on that day, which stays today. */
    public static void on(Office office, LocalDate day) {
        office.beans().setDay(day);
        Optional<UUID> reached =
                office.run(() -> office.beans().get(Ageing.class).after(Ageing.BEGINNING));
        while (reached.isPresent()) {
            UUID from = reached.get();
            reached = office.run(() -> office.beans().get(Ageing.class).after(from));
        }
    }
}
