package ma.ittifaq.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/** {@link Readers} said to the database: what a person may see at all. A test holds the two against each other. */
final class Sight {

    private final UUID person;
    private final OrgChart chart;
    private final List<Condition> grounds = new ArrayList<>();

    private Sight(UUID person, OrgChart chart) {
        this.person = person;
        this.chart = chart;
    }

    /** The grounds on which the person sees an agreement, any of them enough. */
    static List<Condition> of(UUID person, OrgChart chart) {
        if (chart.has(person, Role.AUDITOR)) {
            return List.of(Condition.ALWAYS);
        }
        Sight sight = new Sight(person, chart);
        sight.own();
        sight.roles();
        sight.line();
        sight.turns();
        return sight.grounds;
    }

    private void own() {
        ground("a.employee = ?", person);
        ground("a.holder = ?", person);
        ground("a.initiator = ? and a.reached <> ?", person, Stage.SIGNED);
    }

    private void roles() {
        Set<Role> roles = chart.roles(person);
        if (roles.contains(Role.HR_OFFICER)) {
            ground("a.reached in ?", since(Stage.CONSENT));
        }
        if (roles.contains(Role.SECURITY_OFFICER)) {
            ground("a.reached in ?", since(Stage.SECURITY_VISA));
        }
        if (roles.contains(Role.AUTHORITY)) {
            ground("a.reached in ?", since(Stage.SIGNATURE));
        }
        if (roles.contains(Role.ARCHIVIST)) {
            ground("a.reached = ? or a.state in ?", Stage.SIGNED, AgreementState.ended());
        }
    }

    private void line() {
        Set<UUID> units = chart.inLineOf(person);
        if (!units.isEmpty()) {
            ground("a.unit in ? and a.reached in ?", units, since(Stage.CONSENT));
        }
    }

    /** Those who may act are readers too: deputies, and the authority where it is a head's superior. */
    private void turns() {
        for (Scope scope : List.of(Scope.REVIEW, Scope.SIGN)) {
            if (chart.has(person, Role.AUTHORITY)) {
                Readers.OFFICES.forEach(
                        party -> turn(person, party, scope, Area.of(person, party, chart), Condition.ALWAYS));
            }
            for (OrgChart.Deputy deputy : chart.deputising(person, scope)) {
                Condition within = Area.within(deputy, chart);
                Readers.OFFICES.forEach(
                        party -> turn(deputy.holder(), party, scope, Area.of(deputy, party, chart), within));
            }
        }
    }

    private void turn(UUID seat, Party party, Scope scope, Area area, Condition within) {
        Set<AgreementState> concerned = states(party, scope, false);
        Set<AgreementState> steps = states(party, scope, true);
        Set<UUID> both = new LinkedHashSet<>(List.of(person, seat));
        if (!concerned.isEmpty() && !area.isEmpty()) {
            grounds.add(Condition.of(
                            "a.employee not in ? and a.reached in ? and a.state in ? and (a.holder is null or a.state"
                                    + " not in ?)",
                            both,
                            since(Stage.CONSENT),
                            concerned,
                            orNone(steps))
                    .and(area.condition())
                    .and(within));
        }
        if (!steps.isEmpty()) {
            grounds.add(Condition.of(
                            "a.employee not in ? and a.reached in ? and a.state in ? and a.holder = ?",
                            both,
                            since(Stage.CONSENT),
                            steps,
                            seat)
                    .and(within));
        }
    }

    /** States in which the office has a word to say, or whose step is its own. */
    private static Set<AgreementState> states(Party party, Scope scope, boolean own) {
        Set<AgreementState> states = EnumSet.noneOf(AgreementState.class);
        Arrays.stream(AgreementState.values())
                .filter(s ->
                        Parties.scope(s) == scope && Transitions.concerned(s).contains(party))
                .filter(s -> !own || Parties.stepHolder(s) == party)
                .forEach(states::add);
        return states;
    }

    private static Set<AgreementState> orNone(Set<AgreementState> states) {
        return states.isEmpty() ? EnumSet.of(AgreementState.DRAFT) : states;
    }

    private static Set<Stage> since(Stage first) {
        return EnumSet.range(first, Stage.SIGNED);
    }

    private void ground(String text, Object... values) {
        grounds.add(Condition.of(text, values));
    }
}
