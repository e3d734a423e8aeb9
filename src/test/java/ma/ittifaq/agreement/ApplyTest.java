package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.AgreementState.*;
import static ma.ittifaq.agreement.SampleTerms.END;
import static ma.ittifaq.agreement.SampleTerms.START;
import static ma.ittifaq.agreement.SampleTerms.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.TeleworkPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moves do to the aggregate, on the days that they may be made. */
class ApplyTest {

    @Test
    void theWholeRoadIsTold() {
        Agreement a = Path.to(EXPIRED).agreement();
        assertEquals(
                List.of(
                        Action.CREATE,
                        Action.SUBMIT,
                        Action.APPROVE,
                        Action.ENDORSE,
                        Action.ENDORSE,
                        Action.SIGN,
                        Action.SIGN,
                        Action.SIGN,
                        Action.TAKE_EFFECT,
                        Action.EXPIRE),
                a.history().stream().map(Move::action).toList());
        for (int i = 1; i < a.history().size(); i++) {
            Move move = a.history().get(i);
            assertEquals(i + 1, move.sequence());
            assertEquals(a.history().get(i - 1).to(), move.from().orElseThrow());
        }
        assertTrue(a.history().getFirst().from().isEmpty());
        assertTrue(a.history().getLast().actor().isEmpty(), "the system is nobody");
        assertEquals(a.history().getFirst().at(), a.createdAt());
    }

    @ParameterizedTest
    @CsvSource({
        "true,true,true,AWAITING_HR_VISA,AWAITING_SECURITY_VISA,AWAITING_AUTHORITY_SIGNATURE",
        "false,true,true,AWAITING_SECURITY_VISA,,AWAITING_AUTHORITY_SIGNATURE",
        "true,false,true,AWAITING_HR_VISA,AWAITING_EMPLOYEE_SIGNATURE,AWAITING_AUTHORITY_SIGNATURE",
        "false,false,true,AWAITING_EMPLOYEE_SIGNATURE,,AWAITING_AUTHORITY_SIGNATURE",
        "false,false,false,AWAITING_EMPLOYEE_SIGNATURE,,SIGNED",
        "true,true,false,AWAITING_HR_VISA,AWAITING_SECURITY_VISA,SIGNED"
    })
    void stepsThatThePolicyDoesNotAskForAreSkipped(
            boolean hr,
            boolean security,
            boolean authority,
            AgreementState afterApproval,
            AgreementState afterHr,
            AgreementState afterManager) {
        TeleworkPolicy policy = new TeleworkPolicy(
                LocalDate.of(2020, 1, 1), PolicyLimits.DEFAULT, new PolicySteps(hr, security, authority));
        Path path = Path.byEmployee().under(policy).then(Party.INITIATOR, Action.SUBMIT);
        assertEquals(policy.id(), path.agreement().policy().orElseThrow());
        assertEquals(afterApproval, path.then(Party.MANAGER, Action.APPROVE).state());
        if (hr) {
            assertEquals(afterHr, path.then(Party.HR_OFFICER, Action.ENDORSE).state());
        }
        if (security) {
            path.then(Party.SECURITY_OFFICER, Action.ENDORSE);
        }
        path.then(Party.EMPLOYEE, Action.SIGN);
        assertEquals(AWAITING_MANAGER_SIGNATURE, path.state(), "never skipped");
        assertEquals(afterManager, path.then(Party.MANAGER, Action.SIGN).state());
    }

    @Test
    void anotherAuthorAsksTheEmployeeFirstAndCannotUndertakeForThem() {
        Path path = Path.byManager();
        assertNull(path.agreement().terms().undertakings(), "ticked by the manager");
        path.then(Party.INITIATOR, Action.SUBMIT);
        assertEquals(AWAITING_EMPLOYEE_CONSENT, path.state());
        path.then(Party.EMPLOYEE, Action.ACCEPT);
        assertEquals(IN_REVIEW, path.state());
        assertEquals(Undertakings.ALL, path.agreement().terms().undertakings());
        assertFalse(path.agreement().initiatedByEmployee());
    }

    @Test
    void aSubmissionPinsThePolicyAndKeepsTheTermsAsTheyStood() {
        Path path = Path.to(RETURNED);
        Terms first = path.agreement().submissions().getFirst().terms();
        Terms second = SampleTerms.on(START.plusDays(1), END);
        path.agreement()
                .revise(second, path.acting(Party.INITIATOR), path.agreement().changedAt());
        path.then(Party.INITIATOR, Action.SUBMIT);
        assertEquals(2, path.agreement().submissions().size());
        assertEquals(START, first.period().start());
        assertEquals(2, path.agreement().submissions().getLast().sequence());
        assertEquals(
                path.agreement().changedAt(),
                path.agreement().submissions().getLast().at());
    }

    @Test
    void whatTheAuthorLeftToThePolicyIsFilledAtSubmission() {
        Path path = Path.byEmployee();
        Terms t = SampleTerms.complete().withConditions(null);
        path.agreement().revise(t, employeeAndAuthor(path), path.agreement().changedAt());
        path.then(Party.INITIATOR, Action.SUBMIT);
        assertEquals(SampleTerms.CONDITIONS, path.agreement().terms().conditions());
    }

    private static Acting employeeAndAuthor(Path path) {
        var self = ma.ittifaq.directory.Holder.inPerson(Path.EMPLOYEE);
        return new Acting(
                path.acting(Party.EMPLOYEE).actor(), java.util.Map.of(Party.EMPLOYEE, self, Party.INITIATOR, self));
    }

    @Test
    void onlyADraftIsRevisedAndOnlyByItsAuthor() {
        Path review = Path.to(IN_REVIEW);
        assertThrows(RuleBroken.IllegalMove.class, () -> review.agreement()
                .revise(Terms.EMPTY, review.acting(Party.INITIATOR), TODAY_INSTANT));
        Path draft = Path.to(DRAFT);
        assertThrows(RuleBroken.NotYourTurn.class, () -> draft.agreement()
                .revise(Terms.EMPTY, draft.acting(Party.MANAGER), TODAY_INSTANT));
        assertEquals(START, draft.agreement().terms().period().start(), "nothing changed");
    }

    private static final java.time.Instant TODAY_INSTANT = java.time.Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void anOverlapStopsTheSubmissionAndTheFreezing() {
        Path draft = Path.to(DRAFT).overlapping("DSI/2026/0001");
        RuleBroken.Overlap refusal =
                assertThrows(RuleBroken.Overlap.class, () -> draft.then(Party.INITIATOR, Action.SUBMIT));
        assertEquals(List.of("DSI/2026/0001"), refusal.arguments());
        Path last = Path.to(AWAITING_SECURITY_VISA).overlapping("DSI/2026/0001");
        assertThrows(RuleBroken.Overlap.class, () -> last.then(Party.SECURITY_OFFICER, Action.ENDORSE));
        assertEquals(AWAITING_SECURITY_VISA, last.state());
        Path earlier = Path.to(IN_REVIEW).overlapping("DSI/2026/0001");
        assertEquals(
                AWAITING_HR_VISA, earlier.then(Party.MANAGER, Action.APPROVE).state(), "not frozen yet");
    }

    @Test
    void presenceUnderTheMinimumAsksTheManagerForAReason() {
        Path path = Path.to(IN_REVIEW).underMinimum();
        assertThrows(RuleBroken.DetailsInvalid.class, () -> path.then(Party.MANAGER, Action.APPROVE));
        assertEquals(
                AWAITING_HR_VISA,
                path.then(Party.MANAGER, Action.APPROVE, MoveDetails.note("مبرر"), TODAY)
                        .state());
        Path other = Path.to(IN_REVIEW).underMinimum();
        MoveDetails reason = MoveDetails.reason(Reason.SERVICE_NEED, null);
        assertEquals(
                AWAITING_HR_VISA,
                other.then(Party.MANAGER, Action.APPROVE, reason, TODAY).state());
    }

    @Test
    void aDraftLapsesTheDayAfterItsStart() {
        for (AgreementState state : AgreementState.values()) {
            if (state.isBeforeSigned()) {
                assertThrows(RuleBroken.IllegalMove.class, () -> Path.to(state)
                        .then(Party.SYSTEM, Action.LAPSE, MoveDetails.NONE, START));
                assertEquals(
                        LAPSED,
                        Path.to(state)
                                .then(Party.SYSTEM, Action.LAPSE, MoveDetails.NONE, START.plusDays(1))
                                .state());
            }
        }
    }

    @Test
    void aDraftWithoutAStartNeverLapses() {
        Path path = Path.byEmployee();
        path.agreement()
                .revise(
                        Terms.EMPTY,
                        path.acting(Party.INITIATOR),
                        path.agreement().changedAt());
        assertThrows(
                RuleBroken.IllegalMove.class,
                () -> path.then(Party.SYSTEM, Action.LAPSE, MoveDetails.NONE, END.plusYears(9)));
    }

    @Test
    void itTakesEffectFromItsStartOnceItIsSealed() {
        Path path = Path.to(SIGNED);
        assertThrows(
                RuleBroken.IllegalMove.class,
                () -> path.then(Party.SYSTEM, Action.TAKE_EFFECT, MoveDetails.NONE, START));
        path.agreement().markSealed();
        assertTrue(path.agreement().isSealed());
        assertThrows(
                RuleBroken.IllegalMove.class,
                () -> path.then(Party.SYSTEM, Action.TAKE_EFFECT, MoveDetails.NONE, START.minusDays(1)));
        assertEquals(
                ACTIVE,
                path.then(Party.SYSTEM, Action.TAKE_EFFECT, MoveDetails.NONE, START)
                        .state());
    }

    @Test
    void itIsRescindedOnlyBeforeItsStart() {
        MoveDetails note = MoveDetails.note("عدول");
        assertThrows(
                RuleBroken.IllegalMove.class, () -> Path.to(SIGNED).then(Party.EMPLOYEE, Action.RESCIND, note, START));
        Path path = Path.to(SIGNED).then(Party.EMPLOYEE, Action.RESCIND, note, START.minusDays(1));
        assertEquals(TERMINATED, path.state());
        assertEquals(Optional.of(START.minusDays(1)), path.agreement().outlook().endsEarlyOn());
    }

    @Test
    void aSuspensionEndsOnItsDayOrWhenTheManagerSaysSo() {
        LocalDate until = START.plusDays(10);
        Path path = Path.to(SUSPENDED);
        assertEquals(Optional.of(until), path.agreement().outlook().suspendedUntil());
        assertThrows(
                RuleBroken.IllegalMove.class,
                () -> path.then(Party.SYSTEM, Action.RESUME, MoveDetails.NONE, until.minusDays(1)));
        path.then(Party.SYSTEM, Action.RESUME, MoveDetails.NONE, until);
        assertEquals(ACTIVE, path.state());
        assertTrue(path.agreement().outlook().suspendedUntil().isEmpty());
        assertEquals(
                ACTIVE,
                Path.to(SUSPENDED)
                        .then(Party.AUTHORITY, Action.RESUME, MoveDetails.NONE, START.plusDays(1))
                        .state());
    }

    @Test
    void aNoticeRunsOutOnItsDayUnlessWhoGaveItTakesItBack() {
        LocalDate effective = START.plusDays(30);
        Path path = Path.to(ENDING);
        assertEquals(Optional.of(Path.EMPLOYEE), path.agreement().outlook().noticeGiver());
        assertThrows(
                RuleBroken.IllegalMove.class,
                () -> path.then(Party.SYSTEM, Action.END, MoveDetails.NONE, effective.minusDays(1)));
        assertThrows(
                RuleBroken.IllegalMove.class,
                () -> path.then(Party.NOTICE_GIVER, Action.CANCEL_NOTICE, MoveDetails.NONE, effective));
        path.then(Party.NOTICE_GIVER, Action.CANCEL_NOTICE, MoveDetails.NONE, effective.minusDays(1));
        assertEquals(ACTIVE, path.state());
        assertTrue(path.agreement().outlook().endsEarlyOn().isEmpty());
        assertTrue(path.agreement().outlook().noticeGiver().isEmpty());
        assertEquals(
                TERMINATED,
                Path.to(ENDING)
                        .then(Party.SYSTEM, Action.END, MoveDetails.NONE, effective)
                        .state());
    }

    @Test
    void aCancelledNoticeGoesBackToWhereItCameFrom() {
        Path path = Path.to(SUSPENDED)
                .then(Party.MANAGER, Action.GIVE_NOTICE, Path.notice(START.plusDays(31)), START.plusDays(1))
                .then(Party.NOTICE_GIVER, Action.CANCEL_NOTICE, MoveDetails.NONE, START.plusDays(2));
        assertEquals(SUSPENDED, path.state());
        assertEquals(Optional.of(START.plusDays(10)), path.agreement().outlook().suspendedUntil());
    }

    @Test
    void itExpiresTheDayAfterItsEnd() {
        for (AgreementState state : List.of(ACTIVE, SUSPENDED, ENDING)) {
            assertThrows(RuleBroken.IllegalMove.class, () -> Path.to(state)
                    .then(Party.SYSTEM, Action.EXPIRE, MoveDetails.NONE, END));
            assertEquals(
                    EXPIRED,
                    Path.to(state)
                            .then(Party.SYSTEM, Action.EXPIRE, MoveDetails.NONE, END.plusDays(1))
                            .state());
        }
    }

    @Test
    void whatWasReachedOnceStaysReached() {
        Path path = Path.to(AWAITING_EMPLOYEE_SIGNATURE);
        assertEquals(Stage.SIGNATURE, path.agreement().reached());
        path.then(Party.HR_OFFICER, Action.RETURN, MoveDetails.note("تصحيح"), TODAY);
        assertEquals(RETURNED, path.state());
        assertEquals(Stage.SIGNATURE, path.agreement().reached());
        assertEquals(Stage.DRAFT, Path.to(WITHDRAWN).agreement().reached());
    }

    @Test
    void aStepIsGivenToSomebodyUntilItIsDone() {
        Path path = Path.to(AWAITING_HR_VISA).then(Party.HR_OFFICER, Action.REASSIGN, holder(Path.SECURITY), TODAY);
        assertEquals(AWAITING_HR_VISA, path.state());
        assertEquals(Optional.of(Path.SECURITY), path.agreement().holder());
        path.then(Party.HR_OFFICER, Action.ENDORSE);
        assertTrue(path.agreement().holder().isEmpty());
    }

    static MoveDetails holder(java.util.UUID person) {
        return new MoveDetails(null, null, null, null, null, person);
    }

    @Test
    void theAggregateKeepsNumberAndClauses() {
        Agreement a = Path.to(AWAITING_EMPLOYEE_SIGNATURE).agreement();
        a.number("DSI/2026/0147");
        a.pinClauses("2026-01");
        assertEquals(Optional.of("DSI/2026/0147"), a.reference());
        a.number(null);
        assertEquals(Optional.empty(), a.reference(), "a return takes it back");
        assertEquals(Optional.of("2026-01"), a.clauseSet());
        assertEquals(RequiredSteps.ALL, a.requiredSteps());
        assertEquals(0, a.version());
    }

    @Test
    void possibleMovesAreThoseOfThePartyOnTheDay() {
        Path path = Path.to(SIGNED);
        List<Action> before = actions(path, Party.EMPLOYEE, START.minusDays(1));
        assertEquals(List.of(Action.RESCIND), before);
        assertEquals(List.of(), actions(path, Party.EMPLOYEE, START));
        assertEquals(
                List.of(Action.RETURN, Action.REFUSE, Action.APPROVE),
                actions(Path.to(IN_REVIEW), Party.MANAGER, TODAY));
    }

    private static List<Action> actions(Path path, Party party, LocalDate today) {
        return Law.possible(path.agreement(), path.acting(party), today).stream()
                .map(Transition::action)
                .toList();
    }

    @Test
    void wireNamesAreThoseOfTheApi() {
        assertEquals("give_notice", Action.GIVE_NOTICE.wireName());
        assertEquals(Optional.of(Action.END_AT_ONCE), Action.ofWireName("end_at_once"));
        assertEquals(Optional.empty(), Action.ofWireName("END_AT_ONCE"));
    }
}
