package ma.ittifaq.agreement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Errand;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/** In which capacities a person may act on an agreement now: the chart's answer, reassignment and separation of duties. */
final class Parties {

    private static final Map<Party, Role> ROLES = Map.of(
            Party.HR_OFFICER, Role.HR_OFFICER,
            Party.SECURITY_OFFICER, Role.SECURITY_OFFICER,
            Party.AUTHORITY, Role.AUTHORITY);

    /** What the manager decides and the authority signs: not to be done by one person. */
    static final Set<Action> DECISIONS = EnumSet.of(Action.APPROVE, Action.SIGN);

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
        if (person.equals(author(agreement))) {
            capacities.put(Party.INITIATOR, Holder.inPerson(person));
        }
        agreement
                .outlook()
                .noticeGiver()
                .filter(person::equals)
                .ifPresent(p -> capacities.put(Party.NOTICE_GIVER, Holder.inPerson(p)));
        for (Party party : new Party[] {Party.MANAGER, Party.HR_OFFICER, Party.SECURITY_OFFICER, Party.AUTHORITY}) {
            holders(agreement, party, chart).stream()
                    .filter(h -> h.person().equals(person))
                    .filter(h -> !separated(agreement, party, h))
                    .findFirst()
                    .ifPresent(h -> capacities.put(party, h));
        }
        return new Acting(actor, capacities);
    }

    /** Who answers for the draft: the initiator, or whom HR gave it to when the initiator had left. */
    static UUID author(Agreement agreement) {
        return stepHolder(agreement) == Party.INITIATOR
                ? agreement.holder().orElseGet(agreement::initiator)
                : agreement.initiator();
    }

    /** Whom the chart names for the capacity, whatever was reassigned, less those whom separation excludes. */
    static List<Holder> appointed(Agreement agreement, Party party, OrgChart chart) {
        return holders(party, agreement.employee(), agreement.unit(), chart, errand(agreement)).stream()
                .filter(h -> !separated(agreement, party, h))
                .toList();
    }

    /** What a deputy must have been given to act in the state. */
    static Scope scope(AgreementState state) {
        return state.awaitsSignature() ? Scope.SIGN : Scope.REVIEW;
    }

    /** The same with the kind of act. */
    static Errand errand(Agreement agreement) {
        AgreementState state = agreement.state();
        return Errand.in(scope(state), matter(agreement.kind(), state));
    }

    static Matter matter(Kind kind, AgreementState state) {
        return state.isBeforeSigned() ? Matter.valueOf(kind.name()) : Matter.COURSE;
    }

    /** Everybody who may act in the capacity, before separation of duties. */
    static Set<Holder> holders(Agreement agreement, Party party, OrgChart chart) {
        Errand errand = errand(agreement);
        UUID employee = agreement.employee();
        Set<Holder> usual = holders(party, employee, agreement.unit(), chart, errand);
        if (agreement.holder().isPresent() && party == stepHolder(agreement)) {
            UUID named = agreement.holder().get();
            return usual.stream()
                    .filter(h -> h.person().equals(named) && h.acting().isPresent())
                    .findFirst()
                    .map(Set::of)
                    .orElseGet(() -> chart.standIns(named, employee, agreement.unit(), errand));
        }
        return usual;
    }

    /** The chart's answer for a capacity before any agreement of this unit. */
    static Set<Holder> holders(Party party, UUID employee, UUID unit, OrgChart chart, Errand errand) {
        return party == Party.MANAGER
                ? chart.managers(employee, unit, errand)
                : chart.officers(ROLES.get(party), employee, unit, errand);
    }

    static Role role(Party office) {
        return ROLES.get(office);
    }

    /** Whose step it is; once signed, the manager follows the agreement. */
    static Party stepHolder(Agreement agreement) {
        return stepHolder(agreement.state());
    }

    static Party stepHolder(AgreementState state) {
        return switch (state) {
            case DRAFT, RETURNED -> Party.INITIATOR;
            case AWAITING_EMPLOYEE_CONSENT, AWAITING_EMPLOYEE_SIGNATURE -> Party.EMPLOYEE;
            case IN_REVIEW, AWAITING_MANAGER_SIGNATURE -> Party.MANAGER;
            case AWAITING_HR_VISA -> Party.HR_OFFICER;
            case AWAITING_SECURITY_VISA -> Party.SECURITY_OFFICER;
            case AWAITING_AUTHORITY_SIGNATURE -> Party.AUTHORITY;
            case SIGNED, ACTIVE, SUSPENDED, ENDING -> Party.MANAGER;
            case TERMINATED, EXPIRED, SUPERSEDED, WITHDRAWN, REFUSED, LAPSED -> Party.SYSTEM;
        };
    }

    /** Until it is signed, the manager who decides is not the authority who signs, also by delegation. */
    static boolean separated(Agreement agreement, Party party, Holder holder) {
        Party other = party == Party.MANAGER ? Party.AUTHORITY : party == Party.AUTHORITY ? Party.MANAGER : null;
        Set<UUID> concerned = new HashSet<>(List.of(holder.person(), holder.holder()));
        return agreement.state().isBeforeSigned()
                && agreement.history().stream()
                        .filter(m -> m.party() == other && DECISIONS.contains(m.action()))
                        .flatMap(m -> Stream.concat(m.actor().stream(), m.onBehalfOf().stream()))
                        .anyMatch(concerned::contains);
    }
}
