package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.platform.job.Jobs;

/** Boundary: orders of telework are prepared by HR or the authority, and read by both. */
@ApplicationScoped
@Transactional
public class CrisisDesk {

    @Inject
    private CrisisOrders orders;

    @Inject
    private Directory directory;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /**
     * An order as its page shows it.
     *
     * @param mine whether all its units are the actor's
     * @param people how many are of its units
     * @param kept those of the actor's units whom it leaves
     * @param staying how many it leaves in all
     * @param notices how far their making is; empty before it is given
     * @param returns the same of the return
     */
    public record View(
            CrisisOrder order,
            boolean mine,
            int people,
            List<Kept> kept,
            int staying,
            Optional<JobProgress> notices,
            Optional<JobProgress> returns) {}

    /** Somebody who stays, and why. */
    public record Kept(Employee person, KeptReason reason) {}

    /** Refuses as if there were no orders: before a request is read that is not theirs to make. */
    public void require(Operation operation, Actor actor) {
        if (!operation.isFor(actor, directory.chart())) {
            throw CampaignRefused.unknown();
        }
    }

    /** Those that mean somebody of the actor's units, the newest first. */
    public List<CrisisOrder> all(Actor actor) {
        return orders.meeting(far(actor).above());
    }

    public View read(UUID id, Actor actor) {
        Reach reach = far(actor);
        CrisisOrder order = shown(id, reach);
        List<CrisisException> kept = orders.exceptions(id);
        Map<UUID, Employee> people =
                directory.findAll(kept.stream().map(CrisisException::person).toList());
        // What is lazy is read here: pages come after the transaction.
        return new View(
                order,
                reach.holds(order.units()),
                orders.people(order.units(), order.startsOn()).size(),
                kept.stream()
                        .map(x -> new Kept(people.get(x.person()), x.reason()))
                        .filter(x -> reach.units().contains(x.person().unit()))
                        .toList(),
                kept.size(),
                order.noticesJob().map(job -> jobs.progress(job, order.givenBy().orElseThrow())),
                order.returnJob()
                        .map(job -> jobs.progress(job, order.returnedBy().orElseThrow())));
    }

    /** The units that the actor may put on telework, with those below. */
    public Set<UUID> reach(Actor actor) {
        require(Operation.PREPARE_ORDER, actor);
        Set<UUID> units = new HashSet<>(directory.chart().under(actor.person(), Role.HR_OFFICER));
        units.addAll(directory.chart().under(actor.person(), Role.AUTHORITY));
        return units;
    }

    private Reach far(Actor actor) {
        return Reach.of(reach(actor), directory.chart());
    }

    /** An order that means somebody of the actor's units; another does not exist for them. */
    CrisisOrder shown(UUID id, Actor actor) {
        return shown(id, far(actor));
    }

    private CrisisOrder shown(UUID id, Reach reach) {
        CrisisOrder order = orders.require(id);
        if (!reach.meets(order.units())) {
            throw CampaignRefused.unknown();
        }
        return order;
    }

    /** An order whose units are all the actor's: to change. */
    private CrisisOrder mine(UUID id, Actor actor) {
        Reach reach = far(actor);
        CrisisOrder order = shown(id, reach);
        if (!reach.holds(order.units())) {
            throw CampaignRefused.conflict("not_yours");
        }
        return order;
    }

    public UUID prepare(CrisisRequest asked, Actor actor) {
        requireSound(asked, actor);
        CrisisOrder order = new CrisisOrder(actor.person(), clock.instant());
        order.prepare(asked);
        orders.add(order);
        tell("crisis.prepared", order, actor);
        return order.id();
    }

    /** Changes what was prepared; refuses when the person had seen another version than the present one. */
    public void change(UUID id, CrisisRequest asked, long seen, Actor actor) {
        mine(id, actor);
        requireSound(asked, actor);
        CrisisOrder order = prepared(id, seen);
        order.prepare(asked);
        orders.flush();
        tell("crisis.prepared", order, actor);
    }

    private void requireSound(CrisisRequest asked, Actor actor) {
        Set<UUID> reach = reach(actor);
        asked.requireSound(LocalDate.now(clock));
        if (!reach.containsAll(asked.units())) {
            throw CampaignRefused.invalid("crisis_units");
        }
    }

    CrisisOrder prepared(UUID id, long seen) {
        CrisisOrder order = orders.require(id);
        if (order.state() != CrisisOrder.State.PREPARED) {
            throw CampaignRefused.conflict("crisis_given");
        }
        if (order.version() != seen) {
            throw CampaignRefused.stale();
        }
        return order;
    }

    /** These people stay where they are; refuses all of them where one is not of the units. */
    public void keep(UUID id, List<String> pprs, KeptReason reason, Actor actor) {
        CrisisOrder order = mine(id, actor);
        prepared(id, order.version());
        if (pprs.isEmpty() || reason == null) {
            throw CampaignRefused.invalid("crisis_kept");
        }
        Map<String, Employee> people = orders.people(order.units(), order.startsOn()).stream()
                .collect(Collectors.toMap(Employee::ppr, Function.identity()));
        Map<UUID, CrisisException> known = new HashMap<>();
        orders.exceptions(id).forEach(x -> known.put(x.person(), x));
        for (String ppr : pprs) {
            Employee person = Optional.ofNullable(people.get(ppr))
                    .orElseThrow(() -> CampaignRefused.invalid("crisis_kept_unknown", ppr));
            if (known.containsKey(person.id())) {
                known.get(person.id()).because(reason);
            } else {
                CrisisException kept = new CrisisException(id, person.id(), reason);
                known.put(person.id(), kept);
                orders.add(kept);
            }
        }
        orders.changed(order);
        tell("crisis.kept", order, actor);
    }

    public void release(UUID id, UUID person, Actor actor) {
        CrisisOrder order = mine(id, actor);
        prepared(id, order.version());
        orders.exceptions(id).stream().filter(x -> x.person().equals(person)).forEach(orders::remove);
        orders.changed(order);
        tell("crisis.kept", order, actor);
    }

    private void tell(String what, CrisisOrder order, Actor actor) {
        facts.fire(new Fact(
                what,
                order.id().toString(),
                Optional.of(actor.person()),
                Map.of(
                        "mode", order.mode().name(),
                        "starts", order.startsOn().toString(),
                        "units", String.valueOf(order.units().size()))));
    }
}
