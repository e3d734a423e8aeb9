package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Separation of duties for people who changed unit or office between the steps, through the boundary and the directory
 * itself: the law remembers what they did and where the agreement is at home, not where they sit today.
 */
class ChangedUnitTest {

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @AfterEach
    void everybodyBack() {
        office.in(() -> {
            moves("salma", "S");
            moves("service", "S");
            office.head("S", "service");
            office.head("T", "tservice");
            return office.beans()
                    .entities()
                    .createNativeQuery("delete from role_assignment where role = 'AUTHORITY' and person_id <> ?1")
                    .setParameter(1, office.id("chief"))
                    .executeUpdate();
        });
    }

    @Test
    void theEmployeeWhoBecameHeadOfTheUnitDoesNotApproveTheirOwn() {
        UUID agreement = submitted();
        changes(() -> office.head("S", "salma"));
        refused(agreement, Action.APPROVE, "salma");
        assertEquals(AgreementState.AWAITING_HR_VISA, office.move(agreement, Action.APPROVE, "division"));
    }

    @Test
    void theEmployeeWhoMovedToHeadAnotherUnitDoesNotApproveFromThere() {
        UUID agreement = submitted();
        changes(() -> {
            moves("salma", "T");
            office.head("T", "salma");
        });
        refused(agreement, Action.APPROVE, "salma");
        assertEquals(AgreementState.AWAITING_HR_VISA, office.move(agreement, Action.APPROVE, "service"));
    }

    @Test
    void theEmployeeWhoBecameTheAuthorityDoesNotSignForIt() {
        UUID agreement = submitted();
        endorsedAndSigned(agreement, "service", "service");
        changes(() -> {
            moves("salma", "GD");
            office.role("salma", Role.AUTHORITY, "GD");
        });
        refused(agreement, Action.SIGN, "salma");
        assertEquals(AgreementState.SIGNED, office.move(agreement, Action.SIGN, "chief"));
    }

    @Test
    void theManagerWhoApprovedThenMovedAndBecameTheAuthorityDoesNotSign() {
        UUID agreement = submitted();
        office.move(agreement, Action.APPROVE, "service");
        changes(() -> {
            moves("service", "GD");
            office.head("S", "omar");
            office.role("service", Role.AUTHORITY, "GD");
        });
        endorsedAndSigned(agreement, null, "omar");
        refused(agreement, Action.SIGN, "service");
        assertEquals(AgreementState.SIGNED, office.move(agreement, Action.SIGN, "chief"));
    }

    @Test
    void theManagerWhoSignedThenMovedDoesNotSignByTheAuthoritysDelegation() {
        UUID agreement = submitted();
        endorsedAndSigned(agreement, "service", "service");
        changes(() -> {
            moves("service", "GD");
            office.head("S", "omar");
            office.delegation("chief", "service", Scope.BOTH);
        });
        refused(agreement, Action.SIGN, "service");
        assertEquals(AgreementState.SIGNED, office.move(agreement, Action.SIGN, "chief"));
    }

    @Test
    void neitherTheDeputyWhoApprovedNorWhosePlaceTheyTookSignsInANewOffice() {
        changes(() -> office.delegation("service", "deputy", Scope.REVIEW));
        UUID agreement = submitted();
        endorsedAndSigned(agreement, "deputy", "service");
        changes(() -> {
            moves("service", "GD");
            office.head("S", "omar");
            office.role("service", Role.AUTHORITY, "GD");
            office.role("deputy", Role.AUTHORITY, "GD");
        });
        refused(agreement, Action.SIGN, "deputy");
        refused(agreement, Action.SIGN, "service");
        assertEquals(AgreementState.SIGNED, office.move(agreement, Action.SIGN, "chief"));
    }

    private static UUID submitted() {
        UUID agreement = office.draft("salma", SampleTerms.complete());
        office.move(agreement, Action.SUBMIT, "salma");
        return agreement;
    }

    /** Up to the authority; approved already when nobody is named for it. */
    private static void endorsedAndSigned(UUID agreement, String approves, String signs) {
        if (approves != null) {
            office.move(agreement, Action.APPROVE, approves);
        }
        office.move(agreement, Action.ENDORSE, "hr2");
        office.move(agreement, Action.ENDORSE, "rssi");
        office.move(agreement, Action.SIGN, "salma");
        office.move(agreement, Action.SIGN, signs);
        assertEquals(AgreementState.AWAITING_AUTHORITY_SIGNATURE, office.state(agreement));
    }

    /** Refused, whether or not they may see it still; it stays where it was. */
    private static void refused(UUID agreement, Action action, String by) {
        AgreementState before = office.state(agreement);
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> office.move(agreement, action, by));
        if (!(refusal instanceof RuleBroken.NotVisible)) {
            assertInstanceOf(RuleBroken.NotYourTurn.class, refusal);
        }
        assertEquals(before, office.state(agreement));
    }

    private static void changes(Runnable change) {
        office.in(() -> {
            change.run();
            return true;
        });
    }

    private static void moves(String name, String unit) {
        office.get(Directory.class)
                .require(office.id(name))
                .assign(office.unit(unit), new Post(null, null, null, null, null, null));
    }
}
