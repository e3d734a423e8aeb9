package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Human resources give a step to whoever holds such an office, and not to themselves. */
class ReassignmentTest {

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @Test
    void aReviewIsGivenToAHeadOrTheAuthority() {
        UUID id = submitted();
        for (String none : List.of("omar", "hr", "rssi", "auditor", "admin")) {
            assertEquals("move.holder.no_office", refused(id, none), none);
        }
        assertEquals("move.holder.oneself", refused(id, "hr2"));
        assertEquals("move.holder.employee", refused(id, "salma"));
        given(id, "division");
        given(id, "chief");
        assertEquals(AgreementState.AWAITING_HR_VISA, office.move(id, Action.APPROVE, "chief"));
    }

    @Test
    void aVisaIsGivenToAnotherOfThatOfficeOnly() {
        UUID id = submitted();
        office.move(id, Action.APPROVE, "service");
        assertEquals("move.holder.no_office", refused(id, "rssi"));
        given(id, "hr2");
        given(id, "hr");
        office.move(id, Action.ENDORSE, "hr");
        assertEquals("move.holder.oneself", refused(id, "hr2"));
        assertEquals("move.holder.no_office", refused(id, "chief"));
        given(id, "rssi");
    }

    /** Whoever gives visas does not sign as the authority by giving themselves the step. */
    @Test
    void theSignatureOfTheAuthorityIsGivenToAnAuthorityOnly() {
        UUID id = submitted();
        office.move(id, Action.APPROVE, "service");
        office.move(id, Action.ENDORSE, "hr2");
        office.move(id, Action.ENDORSE, "rssi");
        office.move(id, Action.SIGN, "salma");
        office.move(id, Action.SIGN, "service");
        assertEquals("move.holder.oneself", refused(id, "hr2"));
        for (String none : List.of("hr", "division", "tservice", "rssi")) {
            assertEquals("move.holder.no_office", refused(id, none), none);
        }
        given(id, "chief");
    }

    @Test
    void theDraftOfASuperiorIsGivenToWhoMayBeginOne() {
        UUID id = office.in(() -> office.get(Drafting.class)
                .create(
                        office.id("salma"),
                        Kind.INITIAL,
                        Optional.empty(),
                        SampleTerms.complete(),
                        office.actor("hr")));
        office.move(id, Action.SUBMIT, "hr");
        office.move(id, Action.ACCEPT, "salma");
        office.move(id, Action.RETURN, "service", MoveDetails.note("المرجو التصحيح"));
        assertEquals("move.holder.no_office", refused(id, "omar"));
        given(id, "hr");
        given(id, "division");
    }

    private static UUID submitted() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        return id;
    }

    private static String refused(UUID id, String to) {
        return assertThrows(RuleBroken.DetailsInvalid.class, () -> given(id, to))
                .key();
    }

    private static void given(UUID id, String to) {
        office.move(id, Action.REASSIGN, "hr2", ApplyTest.holder(office.id(to)));
    }
}
