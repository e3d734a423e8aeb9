package ma.ittifaq.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/**
 * Whose agreements fall to a person in an office, said to the database: the units in which the chart names them, and the
 * employees for whom it answers otherwise because they hold an office themselves.
 */
final class Area {

    private static final UUID ANYBODY = new UUID(0, 0);

    private final UUID person;
    private final UUID seat;
    private final Party party;
    private final OrgChart chart;
    private final Set<UUID> units = new HashSet<>();
    private final Map<UUID, Set<UUID>> besides = new HashMap<>();
    private final Map<UUID, Set<UUID>> except = new HashMap<>();

    private Area(UUID person, UUID seat, Party party, OrgChart chart) {
        this.person = person;
        this.seat = seat;
        this.party = party;
        this.chart = chart;
    }

    static Area of(UUID person, Party party, OrgChart chart) {
        return new Area(person, person, party, chart).explored();
    }

    /** In the holder's place, by the posts that the act is for; {@link #within} says what else confines it. */
    static Area of(OrgChart.Deputy deputy, Party party, OrgChart chart) {
        return new Area(deputy.deputy(), deputy.holder(), party, chart.withOnly(deputy)).explored();
    }

    private Area explored() {
        chart.units().forEach(unit -> explore(unit.id()));
        return this;
    }

    /** Where, and in which matters, a deputy may act at all. */
    static Condition within(OrgChart.Deputy deputy, OrgChart chart) {
        Condition matters = matters(deputy.matters());
        return deputy.unit() == null
                ? matters
                : Condition.of("a.unit in ?", chart.below(deputy.unit())).and(matters);
    }

    /** As {@link Parties#matter} says it. */
    private static Condition matters(Set<Matter> given) {
        if (given.equals(Matter.all())) {
            return Condition.ALWAYS;
        }
        return Condition.any(Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(AgreementState.values())
                        .filter(state -> given.contains(Parties.matter(kind, state)))
                        .collect(Collectors.collectingAndThen(Collectors.toSet(), Stream::of))
                        .filter(states -> !states.isEmpty())
                        .map(states -> Condition.of("a.kind = ? and a.state in ?", kind, states)))
                .toList());
    }

    private void explore(UUID unit) {
        boolean usually = holds(ANYBODY, unit);
        if (usually) {
            units.add(unit);
        }
        for (UUID employee : special(unit)) {
            if (holds(employee, unit) != usually) {
                (usually ? except : besides)
                        .computeIfAbsent(employee, e -> new HashSet<>())
                        .add(unit);
            }
        }
    }

    private boolean holds(UUID employee, UUID unit) {
        return Parties.holders(party, employee, unit, chart, Scope.BOTH).stream()
                .anyMatch(h -> h.person().equals(person) && h.holder().equals(seat));
    }

    /** Employees of whom the answer may depend: those who could themselves be the answer. */
    private Set<UUID> special(UUID unit) {
        Set<UUID> people =
                new LinkedHashSet<>(chart.holders(party == Party.MANAGER ? Role.AUTHORITY : Parties.role(party)));
        if (party == Party.MANAGER) {
            chart.upwards(unit).stream()
                    .map(OrgChart.Unit::head)
                    .filter(java.util.Objects::nonNull)
                    .forEach(people::add);
        }
        return people;
    }

    boolean isEmpty() {
        return units.isEmpty() && besides.isEmpty();
    }

    Condition condition() {
        List<Condition> grounds = new ArrayList<>();
        if (!units.isEmpty()) {
            grounds.add(Condition.of("a.unit in ?", units).and(pairs(except).not()));
        }
        grounds.add(pairs(besides));
        return Condition.any(grounds);
    }

    private static Condition pairs(Map<UUID, Set<UUID>> pairs) {
        return Condition.any(pairs.entrySet().stream()
                .map(e -> Condition.of("a.employee = ? and a.unit in ?", e.getKey(), e.getValue()))
                .toList());
    }
}
