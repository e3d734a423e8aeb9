package ma.ittifaq.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/** {@link Readers} said to the database: the condition that the lines of a person's lists fulfil, on {@code a}. */
final class Sight {

    private static final UUID NOBODY = new UUID(0, 0);

    private final List<String> grounds = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Sight() {}

    static Sight of(UUID person, OrgChart chart) {
        Sight sight = new Sight();
        if (chart.has(person, Role.AUDITOR)) {
            return sight.ground("1 = 1");
        }
        sight.ground("a.employee = :me")
                .with("me", person)
                .ground("a.holder = :me")
                .ground("a.initiator = :me and a.reached <> :signedStage")
                .with("signedStage", Stage.SIGNED);
        sight.office(chart.has(person, Role.HR_OFFICER), Stage.CONSENT);
        sight.office(chart.has(person, Role.SECURITY_OFFICER), Stage.SECURITY_VISA);
        sight.office(chart.has(person, Role.AUTHORITY), Stage.SIGNATURE);
        sight.records(chart.has(person, Role.ARCHIVIST));
        sight.line(chart.inLineOf(person));
        sight.turns(person, chart);
        return sight;
    }

    /** The condition, in brackets. */
    String condition() {
        return grounds.stream().map(g -> "(" + g + ")").collect(Collectors.joining(" or ", "(", ")"));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void office(boolean held, Stage from) {
        if (held) {
            String name = "from" + from;
            ground("a.reached in :" + name).with(name, since(from));
        }
    }

    private void records(boolean archivist) {
        if (archivist) {
            ground("a.reached = :recordStage or a.state in :ended and a.reached in :submitted")
                    .with("recordStage", Stage.SIGNED)
                    .with("ended", AgreementState.ended())
                    .with("submitted", since(Stage.CONSENT));
        }
    }

    private void line(Set<UUID> units) {
        if (!units.isEmpty()) {
            ground("a.unit in :line and a.reached in :lineFrom")
                    .with("line", units)
                    .with("lineFrom", since(Stage.CONSENT));
        }
    }

    /** Steps that wait for the person, in somebody's place or because a post is vacant. */
    private void turns(UUID person, OrgChart chart) {
        for (AgreementState state : AgreementState.live()) {
            Party party = Parties.stepHolder(state);
            Scope scope = state.awaitsSignature() ? Scope.SIGN : Scope.REVIEW;
            Set<UUID> units = party == Party.SYSTEM || party == Party.EMPLOYEE
                    ? Set.of()
                    : chart.units().stream()
                            .map(OrgChart.Unit::id)
                            .filter(u -> Parties.holders(party, NOBODY, u, chart, scope).stream()
                                    .anyMatch(h -> h.person().equals(person)))
                            .collect(Collectors.toSet());
            if (!units.isEmpty()) {
                ground("a.state = :state" + state + " and a.unit in :units" + state)
                        .with("state" + state, state)
                        .with("units" + state, units);
            }
        }
    }

    private static Set<Stage> since(Stage first) {
        return EnumSet.range(first, Stage.SIGNED);
    }

    private Sight ground(String ground) {
        grounds.add(ground);
        return this;
    }

    private Sight with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }
}
