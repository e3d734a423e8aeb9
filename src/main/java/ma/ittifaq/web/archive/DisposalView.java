package ma.ittifaq.web.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A list of disposal as pages show it; what is not there yet is empty, or null for a time.
 *
 * @param status constant of how far it has come
 * @param own whether the viewer proposed it, and leaves the decision to another
 * @param counts how many lines there are in all, and of each outcome
 * @param reference of the certificate
 * @param sealed whether the certificate bears the seal already
 */
public record DisposalView(
        UUID id,
        int number,
        String status,
        String note,
        Step proposed,
        Step decided,
        Step agreed,
        LocalDate agreedOn,
        Step started,
        Step ended,
        boolean own,
        Counts counts,
        String reference,
        boolean sealed,
        List<Row> rows) {

    /** Who did something, when, and what they said. */
    public record Step(String who, Instant at, String said) {
        static final Step NONE = new Step("", null, "");

        public boolean isTaken() {
            return at != null || !who.isEmpty();
        }
    }

    /** How many lines have come to what. */
    public record Counts(long all, long listed, long takenOut, long blocked, long eliminated) {
        public long settled() {
            return all - listed;
        }
    }

    /** A line; the obstacle is the name of its constant, or empty. */
    public record Row(
            int place,
            UUID record,
            String reference,
            String series,
            String unit,
            LocalDate closedOn,
            LocalDate dueOn,
            String outcome,
            String obstacle,
            String reason,
            String who,
            Instant at) {}

    public DisposalView {
        rows = List.copyOf(rows);
    }

    public boolean is(String... statuses) {
        return List.of(statuses).contains(status);
    }

    public boolean isCertified() {
        return !reference.isEmpty();
    }
}
