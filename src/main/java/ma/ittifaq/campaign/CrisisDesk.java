package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Notice;

/** Boundary: orders of telework are prepared by HR or the authority, and read by both. */
@ApplicationScoped
@Transactional
public class CrisisDesk {

    @Inject
    private CrisisOrders orders;

    @Inject
    private Directory directory;

    @Inject
    private OrderCount counts;

    @Inject
    private ChartShown shown;

    @Inject
    private Event<Notice> notices;

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
     * @param units what it leaves on site in each of its units
     * @param notices how far their making is; empty before it is given
     * @param returns the same of the return
     */
    public record View(
            CrisisOrder order,
            boolean mine,
            int people,
            List<Kept> kept,
            int staying,
            List<OrderUnit> units,
            Optional<OrderRound> notices,
            Optional<OrderRound> returns) {}

    /** Somebody who stays, and why. */
    public record Kept(Employee person, KeptReason reason) {}

    /** Refuses as if there were no orders: before a request is read that is not theirs to make. */
    public void require(Operation operation, Actor actor) {
        if (!operation.isFor(actor, directory.chart())) {
            throw CampaignRefused.unknown();
        }
    }

    /** Those that wait for the actor's act, the first to begin first. */
    public List<CrisisOrder> toGive(Actor actor) {
        Set<UUID> units = shown.chart().under(actor.person(), Role.AUTHORITY);
        return orders.prepared(LocalDate.now(clock)).stream()
                .filter(order -> units.containsAll(order.units()))
                .toList();
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
        List<Employee> meant = orders.people(order.units(), order.startsOn());
        // What is lazy is read here: pages come after the transaction.
        return new View(
                order,
                reach.holds(order.units()),
                meant.size(),
                kept.stream()
                        .map(x -> new Kept(people.get(x.person()), x.reason()))
                        .filter(x -> reach.units().contains(x.person().unit()))
                        .toList(),
                kept.size(),
                counts.units(
                        order, meant, kept.stream().map(CrisisException::person).collect(Collectors.toSet())),
                counts.round(order, false),
                counts.round(order, true));
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
    CrisisOrder mine(UUID id, Actor actor) {
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
        ask(order, actor);
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
        ask(order, actor);
    }

    /** In an emergency nobody goes looking: whoever can give it is told that it is ready. */
    private void ask(CrisisOrder order, Actor actor) {
        OrgChart chart = directory.chart();
        Set<UUID> people = chart.holders(Role.AUTHORITY).stream()
                .filter(person -> !person.equals(actor.person()))
                .filter(person -> chart.under(person, Role.AUTHORITY).containsAll(order.units()))
                .collect(Collectors.toSet());
        if (!people.isEmpty()) {
            notices.fire(new Notice(people, "CRISIS_PREPARED", "", order.startsOn(), order.id()));
        }
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

    /** Who stays is of the order: whoever saw it before has seen another. */
    void keptOthers(CrisisOrder order, Actor actor) {
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
