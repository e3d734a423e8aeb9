package ma.ittifaq.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.regulation.TeleworkPolicy;

/**
 * What the aggregate must know of the world to decide a move.
 *
 * @param now the instant of the move
 * @param today the day in the administration's zone
 * @param policy the policy in force (at submission) or pinned (after)
 * @param overlapping references of the employee's other live agreements that cover some of the same days
 * @param followed what it amends or renews
 * @param underMinimum whether presence of the unit falls under its minimum with this agreement
 */
record Context(
        Instant now,
        LocalDate today,
        TeleworkPolicy policy,
        List<String> overlapping,
        Optional<Followed> followed,
        boolean underMinimum) {

    public Context {
        overlapping = List.copyOf(overlapping);
    }
}
