package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/** Boundary of the draft: create, revise, submit, consent, withdraw. */
@ApplicationScoped
@Transactional
public class Drafting {

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
        Party as = capacity(employee, actor);
        Followed.check(kind, predecessor, employeeId, id -> moving.require(id, actor));
        agreements.openDraft(employeeId, kind).ifPresent(draft -> {
            throw new RuleBroken.DraftExists(draft);
        });
        Acting acting = new Acting(
                actor, Map.of(as, Holder.inPerson(actor.person()), Party.INITIATOR, Holder.inPerson(actor.person())));
        Agreement draft = new Agreement(
                kind, employeeId, employee.unit(), acting, as, predecessor.orElse(null), clock.instant());
        draft.revise(terms, acting, clock.instant());
        agreements.add(draft);
        agreements.flush();
        moved.fire(new Moved(draft, draft.history().getFirst()));
        return draft.id();
    }

    /** Keeps the terms of a draft; refuses when the author saw another version. */
    public long revise(UUID id, Terms terms, Optional<Long> seen, Actor actor) {
        Agreement draft = moving.require(id, actor);
        seen.ifPresent(version -> moving.requireVersion(draft, version));
        draft.revise(terms, Parties.of(draft, actor, directory.chart()), clock.instant());
        agreements.flush();
        return draft.version();
    }

    /** Submit, accept, decline or withdraw. */
    public Move move(UUID id, Action action, MoveDetails details, Optional<Long> seen, Actor actor) {
        Agreement draft = moving.require(id, actor);
        seen.ifPresent(version -> moving.requireVersion(draft, version));
        return moving.move(draft, action, actor, details);
    }

    private Party capacity(Employee employee, Actor actor) {
        if (actor.person().equals(employee.id())) {
            return Party.EMPLOYEE;
        }
        OrgChart chart = directory.chart();
        boolean manager = chart.managers(employee.id(), employee.unit(), Scope.REVIEW).stream()
                .anyMatch(h -> h.person().equals(actor.person()));
        if (manager) {
            return Party.MANAGER;
        }
        if (chart.has(actor.person(), Role.HR_OFFICER)) {
            return Party.HR_OFFICER;
        }
        throw new RuleBroken.NotVisible();
    }
}
