package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgUnit;

/**
 * The system's own moves, when their day has come: lapse, take effect, resume, end, expire, and a step given to somebody
 * else when its holder has left. Each is made in a transaction of its own and, looked at again, is not made twice.
 */
@ApplicationScoped
public class DueMoves {

    /** A notice runs out before the term does, and a term ends a suspension: the first that is due is made. */
    private static final List<Action> IN_ORDER =
            List.of(Action.END, Action.EXPIRE, Action.RESUME, Action.TAKE_EFFECT, Action.LAPSE);

    @Inject
    private Agreements agreements;

    @Inject
    private Moving moving;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** The next agreements behind this id that wait for the system today; begin with the id of zeros. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> after(UUID id, int most) {
        return agreements.due(LocalDate.now(clock), id, most);
    }

    /** Makes the move that is due on the agreement; false when there is none any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean make(UUID id) {
        Agreement agreement = agreements.require(id);
        Optional<Action> due = due(agreement);
        due.ifPresent(action -> moving.move(agreement, action, Actor.SYSTEM, MoveDetails.NONE));
        if (due.filter(a -> a == Action.TAKE_EFFECT).isPresent() && agreement.kind() == Kind.AMENDMENT) {
            Agreement amended = agreements.require(agreement.predecessor().orElseThrow());
            moving.move(amended, Action.SUPERSEDE, Actor.SYSTEM, MoveDetails.NONE);
        }
        return due.isPresent() || replaceHolder(agreement);
    }

    private Optional<Action> due(Agreement agreement) {
        LocalDate today = LocalDate.now(clock);
        List<Transition> possible = Law.possible(agreement, Acting.system(), today);
        return IN_ORDER.stream()
                .filter(action -> possible.stream().anyMatch(row -> row.action() == action))
                .findFirst();
    }

    /**
     * Nobody who left holds a step: it goes to whom the chart names next, by a move that everybody sees. What went so to
     * the next superior comes back to the acting head whom HR names meanwhile.
     */
    private boolean replaceHolder(Agreement agreement) {
        if (agreement.state().isEnded()) {
            return false;
        }
        Party step = Parties.stepHolder(agreement);
        OrgChart chart = directory.chart();
        boolean vacant = step == Party.MANAGER && agreement.state().isBeforeSigned() && postLeft(agreement);
        boolean left = named(agreement, step).map(this::isGone).orElse(vacant);
        Optional<Holder> next = successor(agreement, step).stream()
                .flatMap(office -> Parties.appointed(agreement, office, chart).stream())
                .filter(h ->
                        left || vacant && gaveItself(agreement) && h.acting().isPresent())
                .filter(h -> !agreement.holder().equals(Optional.of(h.person())))
                .findFirst();
        next.ifPresent(holder -> moving.move(
                agreement,
                Action.REASSIGN,
                Actor.SYSTEM,
                new MoveDetails(null, null, null, null, null, holder.person())));
        return next.isPresent();
    }

    /** Whoever has the step by name: to whom it was given, or who drafted it for the employee. */
    private static Optional<UUID> named(Agreement agreement, Party step) {
        return step == Party.INITIATOR ? Optional.of(Parties.author(agreement)) : agreement.holder();
    }

    /** The office that the step falls to: its own, or the superior's when the author of a draft is gone. */
    private static Optional<Party> successor(Agreement agreement, Party step) {
        Party office = step == Party.INITIATOR && !agreement.initiatedByEmployee() ? Party.MANAGER : step;
        return Optional.of(office).filter(Readers.OFFICES::contains);
    }

    /** Whether the head of the employee's unit, another than the employee, has left. */
    private boolean postLeft(Agreement agreement) {
        return directory
                .findUnit(agreement.unit())
                .flatMap(OrgUnit::head)
                .filter(head -> !head.equals(agreement.employee()))
                .filter(this::isGone)
                .isPresent();
    }

    private boolean isGone(UUID person) {
        return directory
                .find(person)
                .filter(e -> e.isGone(LocalDate.now(clock)))
                .isPresent();
    }

    /** Whether the step is where this system put it. */
    private static boolean gaveItself(Agreement agreement) {
        Move last = agreement.history().getLast();
        return last.action() == Action.REASSIGN && last.actor().isEmpty();
    }
}
