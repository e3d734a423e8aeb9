package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgChart.Deputy;
import ma.ittifaq.directory.OrgChart.Office;
import ma.ittifaq.directory.OrgChart.Unit;
import ma.ittifaq.directory.Role;
import org.junit.jupiter.api.Test;

/**
 * Separation of duties, tried out whole: the administration may have been anything when the manager decided and become
 * anything else since. Heads, acting heads, the head above, one or two authorities and any act of delegation among five
 * people; whoever decided and whoever may sign, in person or in somebody's place, and the employee are never one.
 */
class SeparationEverywhereTest {

    private static final UUID TOP = UUID.nameUUIDFromBytes("top".getBytes());
    private static final UUID OTHER = UUID.nameUUIDFromBytes("other".getBytes());
    private static final List<UUID> PEOPLE = List.of(Path.EMPLOYEE, Path.MANAGER, Path.AUTHORITY, OTHER);
    private static final List<OrgChart> CHARTS = charts();

    /** Every administration of four people: 4 heads or none, acting or not, a head above, authorities, one deputy or none. */
    private static List<OrgChart> charts() {
        List<Deputy> deputies = new ArrayList<>();
        deputies.add(null);
        for (UUID holder : PEOPLE) {
            PEOPLE.stream()
                    .filter(d -> !d.equals(holder))
                    .forEach(d -> deputies.add(new Deputy(holder, d, Scope.BOTH, null, Matter.all())));
        }
        List<UUID> heads = new ArrayList<>(PEOPLE);
        heads.add(null);
        List<OrgChart> charts = new ArrayList<>();
        for (UUID head : heads) {
            for (boolean acting : head == null ? new boolean[] {false} : new boolean[] {false, true}) {
                for (UUID above : PEOPLE) {
                    for (Set<UUID> authorities : authorities()) {
                        deputies.forEach(d -> charts.add(chart(head, acting, above, authorities, d)));
                    }
                }
            }
        }
        return charts;
    }

    private static Set<Set<UUID>> authorities() {
        Set<Set<UUID>> all = new LinkedHashSet<>();
        PEOPLE.forEach(one -> PEOPLE.forEach(
                other -> all.add(Set.copyOf(List.of(one, other).stream().collect(Collectors.toSet())))));
        return all;
    }

    private static OrgChart chart(UUID head, boolean acting, UUID above, Set<UUID> authorities, Deputy deputy) {
        return new OrgChart(
                List.of(new Unit(TOP, "GD", null, above), new Unit(Path.UNIT, "S", TOP, head, acting)),
                authorities.stream()
                        .map(a -> new Office(a, Role.AUTHORITY, TOP))
                        .toList(),
                Stream.ofNullable(deputy).toList());
    }

    @Test
    void whoDecidedAndWhoSignsForTheAuthorityAreNeverOne() {
        assertEquals(9 * 4 * 10 * 13, CHARTS.size());
        Set<Holder> deciders =
                whoMay(Party.MANAGER, Path.to(AgreementState.IN_REVIEW).agreement());
        assertTrue(deciders.size() > 9, "in person, by delegation and for the time being: " + deciders.size());
        int signers = 0;
        for (Holder decider : deciders) {
            Agreement agreement = decidedBy(decider);
            Set<UUID> concerned = both(decider);
            concerned.add(Path.EMPLOYEE);
            for (Holder signer : whoMay(Party.AUTHORITY, agreement)) {
                assertTrue(
                        both(signer).stream().noneMatch(concerned::contains),
                        decider + " decided, " + signer + " signs");
                signers++;
            }
        }
        assertTrue(signers > 0, "and somebody may sign: " + signers);
    }

    /** The other way round: who signed for the authority on an earlier round is not the manager of the next. */
    @Test
    void whoSignedForTheAuthorityDecidesNothingAsTheManagerAfterwards() {
        for (UUID authority : List.of(Path.AUTHORITY, OTHER)) {
            Agreement agreement = Path.to(AgreementState.IN_REVIEW).agreement();
            signedEarlier(agreement, authority);
            whoMay(Party.MANAGER, agreement)
                    .forEach(manager -> assertTrue(!both(manager).contains(authority), manager.toString()));
        }
    }

    @Test
    void theEmployeeNeverHoldsAnOfficeOnTheirOwn() {
        for (AgreementState state : AgreementState.values()) {
            Agreement agreement = state == AgreementState.DRAFT
                    ? Path.byEmployee().agreement()
                    : Path.to(state).agreement();
            for (OrgChart chart : CHARTS) {
                for (Party office : List.of(Party.MANAGER, Party.AUTHORITY)) {
                    Parties.holders(agreement, office, chart)
                            .forEach(holder -> assertTrue(!both(holder).contains(Path.EMPLOYEE), state + " " + holder));
                }
            }
        }
    }

    /** Everybody who may act in the office in any of the administrations. */
    private static Set<Holder> whoMay(Party office, Agreement agreement) {
        Set<Holder> holders = new LinkedHashSet<>();
        for (OrgChart chart : CHARTS) {
            for (UUID person : PEOPLE) {
                Holder holder = Parties.of(agreement, Actor.of(person), chart)
                        .capacities()
                        .get(office);
                if (holder != null) {
                    holders.add(holder);
                }
            }
        }
        return holders;
    }

    private static Set<UUID> both(Holder holder) {
        return new HashSet<>(List.of(holder.person(), holder.holder()));
    }

    /** Approved and signed by them as the manager; it waits for the authority. */
    private static Agreement decidedBy(Holder manager) {
        Path path = Path.to(AgreementState.IN_REVIEW);
        Acting acting = new Acting(Actor.of(manager.person()), Map.of(Party.MANAGER, manager));
        path.agreement().apply(Action.APPROVE, acting, MoveDetails.NONE, path.context(SampleTerms.TODAY));
        path.then(Party.HR_OFFICER, Action.ENDORSE)
                .then(Party.SECURITY_OFFICER, Action.ENDORSE)
                .then(Party.EMPLOYEE, Action.SIGN);
        path.agreement().apply(Action.SIGN, acting, MoveDetails.NONE, path.context(SampleTerms.TODAY));
        assertEquals(AgreementState.AWAITING_AUTHORITY_SIGNATURE, path.state());
        return path.agreement();
    }

    private static void signedEarlier(Agreement agreement, UUID authority) {
        Acting acting = new Acting(Actor.of(authority), Map.of(Party.AUTHORITY, Holder.inPerson(authority)));
        ListsTest.history(agreement)
                .add(new Move(
                        agreement,
                        agreement.history().size() + 1,
                        Action.SIGN,
                        Party.AUTHORITY,
                        agreement.state(),
                        agreement.state(),
                        acting,
                        agreement.changedAt()));
    }
}
