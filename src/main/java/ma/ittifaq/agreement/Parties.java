package ma.ittifaq.agreement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/** In which capacities a person may act on an agreement now: the chart's answer, reassignment and separation of duties. */
final class Parties {

    private static final Map<Party, Role> ROLES = Map.of(
            Party.HR_OFFICER, Role.HR_OFFICER,
            Party.SECURITY_OFFICER, Role.SECURITY_OFFICER,
            Party.AUTHORITY, Role.AUTHORITY);

    private Parties() {}

    static Acting of(Agreement agreement, Actor actor, OrgChart chart) {
        if (actor.isSystem()) {
            return Acting.system();
        }
        Map<Party, Holder> capacities = new EnumMap<>(Party.class);
        UUID person = actor.person();
        if (person.equals(agreement.employee())) {
            capacities.put(Party.EMPLOYEE, Holder.inPerson(person));
        }
        if (person.equals(agreement.initiator())) {
            capacities.put(Party.INITIATOR, Holder.inPerson(person));
        }
        agreement.noticeGiver().filter(person::equals).ifPresent(p -> capacities.put(
                Party.NOTICE_GIVER, Holder.inPerson(p)));
        for (Party party : new Party[] {Party.MANAGER, Party.HR_OFFICER, Party.SECURITY_OFFICER, Party.AUTHORITY}) {
            holders(agreement, party, chart).stream()
                    .filter(h -> h.person().equals(person))
                    .filter(h -> !separated(agreement, party, h))
                    .findFirst()
                    .ifPresent(h -> capacities.put(party, h));
        }
        return new Acting(actor, capacities);
    }

    /** Everybody who may act in the capacity, before separation of duties. */
    static Set<Holder> holders(Agreement agreement, Party party, OrgChart chart) {
        Scope scope = agreement.state().awaitsSignature() ? Scope.SIGN : Scope.REVIEW;
        UUID employee = agreement.employee();
        if (agreement.holder().isPresent() && party == stepHolder(agreement.state())) {
            return chart.standIns(agreement.holder().get(), employee, scope);
        }
        return holders(party, employee, agreement.unit(), chart, scope);
    }

    /** The chart's answer for a capacity before any agreement of this unit. */
    static Set<Holder> holders(Party party, UUID employee, UUID unit, OrgChart chart, Scope scope) {
        return party == Party.MANAGER
                ? chart.managers(employee, unit, scope)
                : chart.officers(ROLES.get(party), employee, unit, scope);
    }

    /** Whose step the state is; the employee where it is theirs. */
    static Party stepHolder(AgreementState state) {
        return switch (state) {
            case DRAFT, RETURNED -> Party.INITIATOR;
            case AWAITING_EMPLOYEE_CONSENT, AWAITING_EMPLOYEE_SIGNATURE -> Party.EMPLOYEE;
            case IN_REVIEW, AWAITING_MANAGER_SIGNATURE -> Party.MANAGER;
            case AWAITING_HR_VISA -> Party.HR_OFFICER;
            case AWAITING_SECURITY_VISA -> Party.SECURITY_OFFICER;
            case AWAITING_AUTHORITY_SIGNATURE -> Party.AUTHORITY;
            default -> Party.SYSTEM;
        };
    }

    /** Employee, deciding manager and signing authority are three persons, also by delegation (DESIGN section 4). */
    private static boolean separated(Agreement agreement, Party party, Holder holder) {
        Party other = party == Party.MANAGER ? Party.AUTHORITY : party == Party.AUTHORITY ? Party.MANAGER : null;
        return other != null
                && agreement.history().stream()
                        .filter(m -> m.party() == other)
                        .anyMatch(m -> m.actor().filter(holder.person()::equals).isPresent()
                                || m.onBehalfOf().filter(holder.holder()::equals).isPresent());
    }
}
