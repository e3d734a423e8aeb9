package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;

/** Boundary of the draft: create, revise, submit, consent, withdraw. */
@ApplicationScoped
@Transactional
public class Drafting {

    private static final Set<Action> MINE = EnumSet.of(Action.SUBMIT, Action.ACCEPT, Action.DECLINE, Action.WITHDRAW);

    @Inject
    private Agreements agreements;

    @Inject
    private Moving moving;

    @Inject
    private Directory directory;

    @Inject
    private Event<Moved> moved;

    @Inject
    private Clock clock;

    /** Creates a draft for an employee: by the employee, or by their manager or HR. */
    public UUID create(UUID employeeId, Kind kind, Optional<UUID> predecessor, Terms terms, Actor actor) {
        Employee employee = directory.lock(employeeId);
        if (employee == null) {
            throw new RuleBroken.NotVisible();
        }
        Acting acting =
                Drafters.capacity(employee, actor, directory.chart(), kind).orElseThrow(RuleBroken.NotVisible::new);
        if (employee.leftOn().isPresent()) {
            throw new RuleBroken.IllegalMove("agreement.employee_left");
        }
        Followed.requireNamed(kind, predecessor);
        predecessor.map(id -> moving.require(id, actor)).ifPresent(p -> Followed.of(p, agreements::require)
                .requireOpenTo(kind, employeeId));
        agreements.openDraft(employeeId, kind).ifPresent(draft -> {
            throw openAlready(draft, actor);
        });
        Party as = acting.parties().stream()
                .filter(p -> p != Party.INITIATOR)
                .findFirst()
                .orElseThrow();
        Agreement draft =
                new Agreement(kind, employeeId, employee.unit(), acting, as, predecessor.orElse(null), clock.instant());
        draft.revise(terms, acting, clock.instant());
        agreements.add(draft);
        agreements.flush();
        moved.fire(new Moved(draft, draft.history().getFirst()));
        return draft.id();
    }

    /** A draft that somebody else keeps to themselves is not named to whoever may not read it. */
    private RuleBroken openAlready(UUID draft, Actor actor) {
        return moving.reading(draft, actor) == Reading.WHOLE
                ? new RuleBroken.DraftExists(draft)
                : new RuleBroken.IllegalMove("agreement.draft_elsewhere");
    }

    /** Keeps the terms of a draft; refuses when the author saw another version. */
    public long revise(UUID id, Terms terms, Optional<Long> seen, Actor actor) {
        Agreement draft = moving.require(id, actor);
        seen.ifPresent(version -> moving.requireVersion(draft, version));
        draft.revise(terms, Parties.of(draft, actor, directory.chart()), clock.instant());
        moving.flush();
        return draft.version();
    }

    /** Submit, accept, decline or withdraw. */
    public Move move(UUID id, Action action, MoveDetails details, Optional<Long> seen, Actor actor) {
        if (!MINE.contains(action)) {
            throw new RuleBroken.IllegalMove("move.not_here", action);
        }
        Agreement draft = moving.require(id, actor);
        seen.ifPresent(version -> moving.requireVersion(draft, version));
        return moving.move(draft, action, actor, details);
    }
}
