package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.SampleTerms.END;
import static ma.ittifaq.agreement.SampleTerms.START;
import static ma.ittifaq.agreement.SampleTerms.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Notes, reasons and dates: every refusal with its field. */
class DetailsCheckTest {

    private static String refused(Path path, Party by, Action action, MoveDetails details, LocalDate today) {
        AgreementState before = path.state();
        int moves = path.agreement().history().size();
        RuleBroken.DetailsInvalid refusal =
                assertThrows(RuleBroken.DetailsInvalid.class, () -> path.then(by, action, details, today));
        assertEquals(before, path.state());
        assertEquals(moves, path.agreement().history().size(), "nothing changed");
        assertEquals(refusal.key(), refusal.finding().key());
        return refusal.finding().field() + " " + refusal.key();
    }

    @Test
    void everyNeedIsAskedForByName() {
        assertEquals(
                "note move.note.required",
                refused(Path.to(AgreementState.IN_REVIEW), Party.MANAGER, Action.RETURN, MoveDetails.note(" "), TODAY));
        assertEquals(
                "reason move.reason.required",
                refused(Path.to(AgreementState.IN_REVIEW), Party.MANAGER, Action.REFUSE, MoveDetails.NONE, TODAY));
        assertEquals(
                "effective move.effective.required",
                refused(Path.to(AgreementState.ACTIVE), Party.EMPLOYEE, Action.GIVE_NOTICE, MoveDetails.NONE, START));
        assertEquals(
                "holder move.holder.required",
                refused(Path.to(AgreementState.IN_REVIEW), Party.HR_OFFICER, Action.REASSIGN, MoveDetails.NONE, TODAY));
        MoveDetails noFrom = new MoveDetails(null, Reason.SECURITY, null, START.plusDays(9), null, null);
        MoveDetails noUntil = new MoveDetails(null, Reason.SECURITY, START, null, null, null);
        for (MoveDetails missing : List.of(noFrom, noUntil)) {
            String field = missing == noFrom ? "from" : "until";
            assertEquals(
                    field + " move." + field + ".required",
                    refused(Path.to(AgreementState.ACTIVE), Party.MANAGER, Action.SUSPEND, missing, START));
        }
    }

    @Test
    void anotherReasonIsSaidInTheNote() {
        assertEquals(
                "note move.note.required_for_other",
                refused(
                        Path.to(AgreementState.IN_REVIEW),
                        Party.MANAGER,
                        Action.REFUSE,
                        MoveDetails.reason(Reason.OTHER, ""),
                        TODAY));
        assertEquals(
                AgreementState.REFUSED,
                Path.to(AgreementState.IN_REVIEW)
                        .then(Party.MANAGER, Action.REFUSE, MoveDetails.reason(Reason.OTHER, "سبب"), TODAY)
                        .state());
    }

    @Test
    void aNoteIsCleanTextOfSomeLength() {
        assertEquals(
                "note terms.text.too_long",
                refused(
                        Path.to(AgreementState.IN_REVIEW),
                        Party.MANAGER,
                        Action.RETURN,
                        MoveDetails.note("x".repeat(2001)),
                        TODAY));
        assertEquals(
                "note terms.text.control",
                refused(
                        Path.to(AgreementState.IN_REVIEW),
                        Party.MANAGER,
                        Action.RETURN,
                        MoveDetails.note("x\u0000"),
                        TODAY));
    }

    private static String suspending(LocalDate from, LocalDate until) {
        MoveDetails details = new MoveDetails(null, Reason.SECURITY, from, until, null, null);
        return refused(Path.to(AgreementState.ACTIVE), Party.MANAGER, Action.SUSPEND, details, START.plusDays(10));
    }

    @Test
    void aSuspensionLiesWithinTheAgreementAndEndsInTheFuture() {
        LocalDate today = START.plusDays(10);
        assertEquals("from move.from.before_start", suspending(START.minusDays(1), today.plusDays(1)));
        assertEquals("from move.from.future", suspending(today.plusDays(1), today.plusDays(2)));
        assertEquals("until move.until.past", suspending(START, today));
        assertEquals("until move.until.after_end", suspending(START, END.plusDays(1)));
        MoveDetails widest = new MoveDetails(null, Reason.SECURITY, START, END, null, null);
        assertEquals(
                AgreementState.SUSPENDED,
                Path.to(AgreementState.ACTIVE)
                        .then(Party.AUTHORITY, Action.SUSPEND, widest, today)
                        .state());
    }

    private static String notice(LocalDate today, LocalDate effective, Reason reason) {
        MoveDetails details = new MoveDetails(null, reason, null, null, effective, null);
        Path path = Path.to(AgreementState.ACTIVE);
        try {
            path.then(Party.EMPLOYEE, Action.GIVE_NOTICE, details, today);
            return path.state().name();
        } catch (RuleBroken.DetailsInvalid refusal) {
            return refusal.finding().field() + " " + refusal.key();
        }
    }

    @Test
    void noticeIsThirtyDaysInTheTrialSixtyAfterAndShorterWhenUrgent() {
        LocalDate trial = START.plusMonths(3).minusDays(1);
        assertEquals("ENDING", notice(trial, trial.plusDays(30), null));
        assertEquals("effective move.effective.too_early", notice(trial, trial.plusDays(29), null));
        LocalDate after = START.plusMonths(3);
        assertEquals("ENDING", notice(after, after.plusDays(60), null));
        assertEquals("effective move.effective.too_early", notice(after, after.plusDays(59), null));
        assertEquals("ENDING", notice(after, after.plusDays(1), Reason.URGENCY));
        assertEquals("effective move.effective.too_early", notice(after, after, Reason.URGENCY));
        assertEquals("effective move.effective.too_early", notice(after, after.plusDays(1), Reason.PERSONAL));
        assertEquals("ENDING", notice(START, END, null));
        assertEquals("effective move.effective.after_end", notice(START, END.plusDays(1), null));
    }

    private static String givenTo(AgreementState state, UUID holder) {
        return refused(Path.to(state), Party.HR_OFFICER, Action.REASSIGN, ApplyTest.holder(holder), TODAY);
    }

    @Test
    void aStepIsGivenToNobodyWhomTheRulesKeepFromIt() {
        assertEquals("holder move.holder.employee", givenTo(AgreementState.IN_REVIEW, Path.EMPLOYEE));
        for (AgreementState own : List.of(
                AgreementState.DRAFT,
                AgreementState.RETURNED,
                AgreementState.AWAITING_EMPLOYEE_CONSENT,
                AgreementState.AWAITING_EMPLOYEE_SIGNATURE)) {
            assertEquals("holder move.holder.own_step", givenTo(own, Path.HR), own.name());
        }
        assertEquals(
                "holder move.holder.separated", givenTo(AgreementState.AWAITING_AUTHORITY_SIGNATURE, Path.MANAGER));
        MoveDetails authority = ApplyTest.holder(Path.AUTHORITY);
        assertEquals(
                AgreementState.ACTIVE,
                Path.to(AgreementState.ACTIVE)
                        .then(Party.HR_OFFICER, Action.REASSIGN, authority, START)
                        .state(),
                "separation ends with the signatures");
        assertEquals(
                AgreementState.DRAFT,
                Path.byManager()
                        .then(Party.HR_OFFICER, Action.REASSIGN, authority, TODAY)
                        .state());
    }
}
