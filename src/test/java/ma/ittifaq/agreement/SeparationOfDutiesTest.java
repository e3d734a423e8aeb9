package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgChart.Deputy;
import ma.ittifaq.directory.OrgChart.Office;
import ma.ittifaq.directory.OrgChart.Unit;
import ma.ittifaq.directory.Role;
import org.junit.jupiter.api.Test;

/** Employee, deciding manager and authority of one agreement are three people, whatever the chart has become since. */
class SeparationOfDutiesTest {

    private static final UUID TOP = UUID.nameUUIDFromBytes("top".getBytes());
    private static final UUID NEWCOMER = UUID.nameUUIDFromBytes("newcomer".getBytes());

    @Test
    void theManagerWhoApprovedAndBecameTheAuthorityDoesNotSign() {
        Agreement agreement = approvedBy(Holder.inPerson(Path.MANAGER));
        assertEquals(Set.of(), capacities(agreement, Path.MANAGER, chart(NEWCOMER, Path.MANAGER)));
        assertEquals(Set.of(Party.AUTHORITY), capacities(agreement, Path.AUTHORITY, chart(NEWCOMER, Path.AUTHORITY)));
    }

    @Test
    void theDeputyWhoApprovedForTheManagerDoesNotSignInTheirOwnOffice() {
        Agreement agreement = approvedBy(new Holder(Path.AUTHORITY, Path.MANAGER));
        assertEquals(Set.of(), capacities(agreement, Path.AUTHORITY, chart(Path.MANAGER, Path.AUTHORITY)));
    }

    @Test
    void theManagerForWhomADeputyApprovedDoesNotSignEither() {
        Agreement agreement = approvedBy(new Holder(NEWCOMER, Path.MANAGER));
        OrgChart promoted = chart(NEWCOMER, Path.MANAGER);
        assertEquals(Set.of(), capacities(agreement, Path.MANAGER, promoted), "approved through another");
        assertEquals(Set.of(Party.MANAGER), capacities(agreement, NEWCOMER, chart(NEWCOMER, NEWCOMER)));
    }

    @Test
    void whoApprovedDoesNotSignAsADeputyOfTheAuthority() {
        Agreement agreement = approvedBy(Holder.inPerson(Path.MANAGER));
        OrgChart chart = chart(Path.MANAGER, Path.AUTHORITY, new Deputy(Path.AUTHORITY, Path.MANAGER, Scope.BOTH));
        assertEquals(Set.of(Party.MANAGER), capacities(agreement, Path.MANAGER, chart));
    }

    @Test
    void nobodySignsAsADeputyOfWhoApproved() {
        Agreement agreement = approvedBy(Holder.inPerson(Path.MANAGER));
        OrgChart chart = chart(NEWCOMER, Path.MANAGER, new Deputy(Path.MANAGER, Path.HR, Scope.BOTH));
        assertEquals(Set.of(), without(Party.HR_OFFICER, capacities(agreement, Path.HR, chart)));
    }

    @Test
    void theEmployeeWhoCameToHeadTheUnitOrToStandInDoesNothingInThatOffice() {
        Agreement review = Path.to(AgreementState.IN_REVIEW).agreement();
        assertEquals(
                Set.of(Party.EMPLOYEE, Party.INITIATOR),
                capacities(review, Path.EMPLOYEE, chart(Path.EMPLOYEE, Path.EMPLOYEE)));
        OrgChart deputy = chart(
                Path.MANAGER,
                Path.AUTHORITY,
                new Deputy(Path.MANAGER, Path.EMPLOYEE, Scope.BOTH),
                new Deputy(Path.AUTHORITY, Path.EMPLOYEE, Scope.BOTH));
        assertEquals(Set.of(Party.EMPLOYEE, Party.INITIATOR), capacities(review, Path.EMPLOYEE, deputy));
        Agreement signature =
                Path.to(AgreementState.AWAITING_AUTHORITY_SIGNATURE).agreement();
        assertEquals(Set.of(Party.EMPLOYEE, Party.INITIATOR), capacities(signature, Path.EMPLOYEE, deputy));
    }

    @Test
    void nobodyDecidesInPlaceOfTheEmployeeWhoHoldsTheOffice() {
        Agreement review = Path.to(AgreementState.IN_REVIEW).agreement();
        OrgChart chart = chart(Path.EMPLOYEE, Path.AUTHORITY, new Deputy(Path.EMPLOYEE, NEWCOMER, Scope.BOTH));
        assertEquals(Set.of(), capacities(review, NEWCOMER, chart), "the deputy of the employee");
    }

    @Test
    void noStepIsGivenToTheEmployee() {
        Path path = Path.to(AgreementState.IN_REVIEW);
        MoveDetails toEmployee = ApplyTest.holder(Path.EMPLOYEE);
        assertThrows(
                RuleBroken.DetailsInvalid.class,
                () -> path.move(Party.HR_OFFICER, Action.REASSIGN, toEmployee, SampleTerms.TODAY));
    }

    /** Given the manager's step by HR, they approve; given the authority's too, they do not sign. */
    @Test
    void neitherStepIsGivenToWhoDidTheOther() {
        Agreement agreement = approvedBy(Holder.inPerson(NEWCOMER));
        OrgChart vacant = chart(Path.MANAGER, Path.AUTHORITY, new Deputy(Path.AUTHORITY, NEWCOMER, Scope.SIGN));
        assertEquals(Set.of(), capacities(agreement, NEWCOMER, vacant));
    }

    @Test
    void theManagerWhoSignedAndMovedToAnotherUnitStaysTheManagerOfThisOne() {
        Agreement agreement =
                Path.to(AgreementState.AWAITING_AUTHORITY_SIGNATURE).agreement();
        OrgChart moved = chart(NEWCOMER, Path.MANAGER);
        Acting acting = Parties.of(agreement, Actor.of(Path.MANAGER), moved);
        assertThrows(RuleBroken.NotYourTurn.class, () -> Law.row(agreement, Action.SIGN, acting));
    }

    private static Agreement approvedBy(Holder manager) {
        Path path = Path.to(AgreementState.IN_REVIEW);
        path.agreement()
                .apply(
                        Action.APPROVE,
                        new Acting(Actor.of(manager.person()), java.util.Map.of(Party.MANAGER, manager)),
                        MoveDetails.NONE,
                        path.context(SampleTerms.TODAY));
        return path.then(Party.HR_OFFICER, Action.ENDORSE)
                .then(Party.SECURITY_OFFICER, Action.ENDORSE)
                .then(Party.EMPLOYEE, Action.SIGN)
                .agreement();
    }

    private static OrgChart chart(UUID head, UUID authority, Deputy... deputies) {
        return new OrgChart(
                List.of(new Unit(TOP, "GD", null, null), new Unit(Path.UNIT, "S", TOP, head)),
                List.of(new Office(Path.HR, Role.HR_OFFICER, TOP), new Office(authority, Role.AUTHORITY, TOP)),
                List.of(deputies));
    }

    private static Set<Party> capacities(Agreement agreement, UUID person, OrgChart chart) {
        return Parties.of(agreement, Actor.of(person), chart).parties();
    }

    private static Set<Party> without(Party party, Set<Party> parties) {
        return parties.stream().filter(p -> p != party).collect(java.util.stream.Collectors.toSet());
    }
}
