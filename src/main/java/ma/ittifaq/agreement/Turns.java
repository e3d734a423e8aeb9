package ma.ittifaq.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.directory.OrgChart;

/**
 * Whose turn it is, said to the database: agreements whose present step falls to a person, in person, by delegation or
 * by reassignment, less those that separation of duties keeps from them.
 */
final class Turns {

    private static final Set<AgreementState> DRAFTS = EnumSet.of(AgreementState.DRAFT, AgreementState.RETURNED);
    private static final Set<AgreementState> EMPLOYEES =
            EnumSet.of(AgreementState.AWAITING_EMPLOYEE_CONSENT, AgreementState.AWAITING_EMPLOYEE_SIGNATURE);
    private static final Set<AgreementState> OFFICERS = EnumSet.of(
            AgreementState.IN_REVIEW,
            AgreementState.AWAITING_HR_VISA,
            AgreementState.AWAITING_SECURITY_VISA,
            AgreementState.AWAITING_MANAGER_SIGNATURE,
            AgreementState.AWAITING_AUTHORITY_SIGNATURE);

    private static final Set<AgreementState> UNDER_WAY = EnumSet.copyOf(
            Stream.of(DRAFTS, EMPLOYEES, OFFICERS).flatMap(Set::stream).toList());

    private Turns() {}

    static Condition of(UUID person, OrgChart chart) {
        List<Condition> grounds = new ArrayList<>();
        grounds.add(Condition.of(
                "a.state in ? and (a.holder = ? or a.holder is null and a.initiator = ?)", DRAFTS, person, person));
        grounds.add(Condition.of("a.state in ? and a.employee = ?", EMPLOYEES, person));
        for (AgreementState state : OFFICERS) {
            Party party = Parties.stepHolder(state);
            grounds.add(officer(person, person, state, Area.of(person, party, chart)));
            chart.deputising(person, Parties.scope(state))
                    .forEach(d -> grounds.add(officer(person, d.holder(), state, Area.of(d, party, chart))
                            .and(Area.within(d, chart))));
        }
        // Few agreements are under way, and their state has an index; what else makes it somebody's turn has none.
        return Condition.of("a.state in ?", UNDER_WAY).and(Condition.any(grounds));
    }

    private static Condition officer(UUID person, UUID seat, AgreementState state, Area area) {
        Party party = Parties.stepHolder(state);
        Set<UUID> both = new LinkedHashSet<>(List.of(person, seat));
        Condition named = Condition.of("a.holder is null").and(area.condition());
        return Condition.of("a.state = ? and a.employee not in ?", state, both)
                .and(Condition.any(List.of(Condition.of("a.holder = ?", seat), named)))
                .and(separate(party, both));
    }

    /** As {@link Parties#separated} says it. */
    private static Condition separate(Party party, Set<UUID> concerned) {
        if (party != Party.MANAGER && party != Party.AUTHORITY) {
            return Condition.ALWAYS;
        }
        return Condition.of(
                "not exists (select m.id from Move m where m.agreement = a and m.party = ? and m.action in ?"
                        + " and (m.actor in ? or m.onBehalfOf in ?))",
                party == Party.MANAGER ? Party.AUTHORITY : Party.MANAGER,
                Parties.DECISIONS,
                concerned,
                concerned);
    }
}
