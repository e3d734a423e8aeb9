package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Errand;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/**
 * Who may draft for whom: everybody for themselves; a manager for their people and HR for those of its units (an
 * administration's instruction).
 */
@ApplicationScoped
public class Drafters {

    /** How many people are looked through for one answer. */
    private static final int MOST = 200;

    private static final UUID ANYBODY = new UUID(0, 0);

    @Inject
    private Directory directory;

    @Inject
    private ChartShown shown;

    /** Those others, of that name or that very PPR, for whom the actor may draft; at most {@code most}, by their French names. */
    public List<Employee> others(String text, int most, Actor actor) {
        OrgChart chart = directory.chart();
        Set<UUID> units = units(actor, chart);
        units.addAll(chart.under(actor.person(), Role.HR_OFFICER));
        return directory.searchNumbered(text, Optional.of(units), 0, MOST).stream()
                .filter(e -> !e.id().equals(actor.person()))
                .filter(e -> capacity(e, actor, chart, Kind.INITIAL).isPresent())
                .limit(most)
                .toList();
    }

    /** Whether there may be such people at all. */
    public boolean hasOthers(Actor actor) {
        OrgChart chart = shown.chart();
        return chart.has(actor.person(), Role.HR_OFFICER)
                || !units(actor, chart).isEmpty();
    }

    /** Units in which the actor is the superior of somebody: of its people, or of its head. */
    private static Set<UUID> units(Actor actor, OrgChart chart) {
        return chart.units().stream()
                .filter(u ->
                        manager(ANYBODY, u.id(), actor, chart, Kind.INITIAL).isPresent()
                                || u.head() != null
                                        && manager(u.head(), u.id(), actor, chart, Kind.INITIAL)
                                                .isPresent())
                .map(OrgChart.Unit::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<Holder> manager(UUID employee, UUID unit, Actor actor, OrgChart chart, Kind kind) {
        return chart.managers(employee, unit, Errand.in(Scope.REVIEW, Matter.valueOf(kind.name()))).stream()
                .filter(h -> h.person().equals(actor.person()))
                .findFirst();
    }

    /** In what capacity the actor drafts for the employee; empty when in none. */
    static Optional<Acting> capacity(Employee employee, Actor actor, OrgChart chart, Kind kind) {
        Holder self = Holder.inPerson(actor.person());
        Map<Party, Holder> capacities = new EnumMap<>(Party.class);
        if (actor.person().equals(employee.id())) {
            capacities.put(Party.EMPLOYEE, self);
        } else {
            manager(employee.id(), employee.unit(), actor, chart, kind)
                    .ifPresent(h -> capacities.put(Party.MANAGER, h));
            if (capacities.isEmpty()
                    && chart.under(actor.person(), Role.HR_OFFICER).contains(employee.unit())) {
                capacities.put(Party.HR_OFFICER, self);
            }
        }
        if (capacities.isEmpty()) {
            return Optional.empty();
        }
        capacities.put(Party.INITIATOR, self);
        return Optional.of(new Acting(actor, capacities));
    }
}
