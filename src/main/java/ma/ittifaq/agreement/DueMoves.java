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
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Holder;

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

    private boolean replaceHolder(Agreement agreement) {
        boolean left = agreement
                .holder()
                .flatMap(directory::find)
                .flatMap(Employee::leftOn)
                .filter(day -> !day.isAfter(LocalDate.now(clock)))
                .isPresent();
        if (!left || agreement.state().isEnded()) {
            return false;
        }
        Party step = Parties.stepHolder(agreement);
        Optional<Holder> next = Readers.OFFICES.contains(step)
                ? Parties.appointed(agreement, step, directory.chart()).stream().findFirst()
                : Optional.empty();
        next.ifPresent(holder -> moving.move(
                agreement,
                Action.REASSIGN,
                Actor.SYSTEM,
                new MoveDetails(null, null, null, null, null, holder.person())));
        return next.isPresent();
    }
}
