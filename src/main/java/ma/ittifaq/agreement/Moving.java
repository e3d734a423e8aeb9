package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.TeleworkPolicy;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Makes moves on behalf of the boundaries: loads what the person may see, gathers what the aggregate must know, applies,
 * writes, tells. Runs in its caller's transaction.
 */
@ApplicationScoped
public class Moving {

    /** SQLSTATE of a doubled unique key, the same on H2 and PostgreSQL; Hibernate tells the kind on H2 only. */
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    private Agreements agreements;

    @Inject
    private Directory directory;

    @Inject
    private Policies policies;

    @Inject
    private Instance<Coverage> coverage;

    @Inject
    private Event<Moved> moved;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The agreement, when the actor may see all of it; otherwise it does not exist for them. */
    public Agreement require(UUID id, Actor actor) {
        return require(id, actor, directory.chart());
    }

    /** The same by a chart of this transaction. */
    public Agreement require(UUID id, Actor actor, OrgChart chart) {
        return agreements
                .find(id)
                .filter(a -> Readers.reading(a, actor, chart) == Reading.WHOLE)
                .orElseThrow(RuleBroken.NotVisible::new);
    }

    /**
     * An agreement before somebody who may see all of it, by one reading of the administration.
     *
     * @param possible what they may do with it now
     * @param acting in which capacities, and in whose place
     */
    public record Standing(Agreement agreement, List<PossibleMove> possible, Acting acting) {}

    /** Otherwise it does not exist for them. The chart is of this transaction. */
    public Standing standing(UUID id, Actor actor, OrgChart chart) {
        Agreement agreement = require(id, actor, chart);
        Acting acting = Parties.of(agreement, actor, chart);
        return new Standing(agreement, possible(agreement, acting), acting);
    }

    /** How much of it the actor may see. */
    public Reading reading(UUID id, Actor actor) {
        return agreements
                .find(id)
                .map(a -> Readers.reading(a, actor, directory.chart()))
                .orElse(Reading.NOTHING);
    }

    /** Refuses when the reader has seen another version than the present one. */
    public void requireVersion(Agreement agreement, long seen) {
        if (agreement.version() != seen) {
            throw new RuleBroken.Stale();
        }
    }

    public List<PossibleMove> possible(Agreement agreement, Actor actor) {
        return possible(agreement, Parties.of(agreement, actor, directory.chart()));
    }

    private List<PossibleMove> possible(Agreement agreement, Acting acting) {
        return Law.possible(agreement, acting, LocalDate.now(clock)).stream()
                .map(t -> new PossibleMove(t.action(), t.by(), t.needs()))
                .toList();
    }

    /** In which capacities the actor may act on it now, and whose place they take. */
    public Acting acting(Agreement agreement, Actor actor) {
        return Parties.of(agreement, actor, directory.chart());
    }

    /** Makes the move and flushes it, so that a conflict is refused here and not at commit. */
    public Move move(Agreement agreement, Action action, Actor actor, MoveDetails details) {
        OrgChart chart = directory.chart();
        Acting acting = Parties.of(agreement, actor, chart);
        if (action == Action.SUBMIT || action == Action.APPROVE || action == Action.ENDORSE) {
            directory.lock(agreement.employee());
        }
        if (action == Action.REASSIGN) {
            Law.row(agreement, action, acting);
            Reassignment.require(agreement, actor, details.holder(), directory, chart);
        }
        Context context = context(agreement, action);
        Move move = agreement.apply(action, acting, details, context);
        flush();
        if (context.underMinimum()) {
            underMinimum(agreement, move, actor);
        }
        moved.fire(new Moved(agreement, move));
        return move;
    }

    /** That presence falls under the minimum by this decision, and the reason that was stated: NOTE where it is in words. */
    private void underMinimum(Agreement agreement, Move move, Actor actor) {
        facts.fire(new Fact(
                        "agreement.under_minimum",
                        agreement.id().toString(),
                        Optional.ofNullable(actor.person()),
                        Map.of("reason", move.reason().map(Enum::name).orElse("NOTE")))
                .concerning(agreement.employee())
                .ofAgreement(agreement.id()));
    }

    void flush() {
        try {
            agreements.flush();
        } catch (OptimisticLockException | PessimisticLockException | LockTimeoutException conflict) {
            throw new RuleBroken.Stale();
        } catch (ConstraintViolationException conflict) {
            if (UNIQUE_VIOLATION.equals(conflict.getSQLState())) {
                throw new RuleBroken.Stale();
            }
            throw conflict;
        }
    }

    private Context context(Agreement agreement, Action action) {
        LocalDate today = LocalDate.now(clock);
        TeleworkPolicy policy = action == Action.SUBMIT
                ? policies.inForce(today)
                : agreement.policy().map(policies::require).orElseGet(() -> policies.inForce(today));
        boolean under = action == Action.APPROVE && coverage.stream().anyMatch(c -> c.fallsUnderMinimum(agreement));
        Optional<Followed> followed =
                agreement.predecessor().map(agreements::require).map(p -> Followed.of(p, agreements::require));
        return new Context(clock.instant(), today, policy, agreements.overlapping(agreement), followed, under);
    }
}
