package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.SampleTerms.AVAILABILITY;
import static ma.ittifaq.agreement.SampleTerms.CONDITIONS;
import static ma.ittifaq.agreement.SampleTerms.END;
import static ma.ittifaq.agreement.SampleTerms.EQUIPMENT;
import static ma.ittifaq.agreement.SampleTerms.MODE;
import static ma.ittifaq.agreement.SampleTerms.START;
import static ma.ittifaq.agreement.SampleTerms.TASK;
import static ma.ittifaq.agreement.SampleTerms.TODAY;
import static ma.ittifaq.agreement.SampleTerms.window;
import static ma.ittifaq.agreement.SampleTerms.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.ittifaq.regulation.PolicyLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsCheckTest {

    private static Set<String> findings(Terms terms) {
        return findings(terms, PolicyLimits.DEFAULT);
    }

    private static Set<String> findings(Terms terms, PolicyLimits limits) {
        return TermsCheck.findings(terms, limits, TODAY).stream()
                .map(f -> f.field() + " " + f.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void only(String expected, Terms terms) {
        assertEquals(expected.isEmpty() ? Set.of() : Set.of(expected), findings(terms));
    }

    @Test
    void completeTermsAreAccepted() {
        only("", SampleTerms.complete());
    }

    @Test
    void nothingIsFoundAsEverythingMissingInTheOrderOfTheForm() {
        List<String> fields = TermsCheck.findings(Terms.EMPTY, PolicyLimits.DEFAULT, TODAY).stream()
                .map(Finding::field)
                .toList();
        assertEquals(
                List.of(
                        "grounds",
                        "mode",
                        "period.start",
                        "period.end",
                        "week.telework",
                        "availability",
                        "workplace",
                        "tasks"),
                fields);
    }

    @Test
    void thePeriodStartsTodayAtTheEarliestAndLastsAYearAtMost() {
        only("", with(new Period(TODAY, TODAY)));
        only("period.start terms.period.past", with(new Period(TODAY.minusDays(1), TODAY)));
        only("", with(new Period(START, START.plusMonths(12).minusDays(1))));
        only("period.end terms.period.too_long", with(new Period(START, START.plusMonths(12))));
        only("period.start terms.required", with(new Period(null, END)));
        only("period.end terms.required", with(new Period(START, null)));
        assertThrows(RuleBroken.TermsInvalid.class, () -> new Period(END, START));
    }

    @Test
    void theModeIsWhole() {
        Week week = SampleTerms.complete().week();
        assertEquals(
                Set.of("mode.extent terms.required", "mode.tenure terms.required", "mode.days terms.required"),
                findings(with(new Mode(null, null, null), week)));
    }

    @Test
    void theWeekKeepsThePolicyAndAgreesWithTheMode() {
        Mode full = new Mode(Mode.Extent.FULL, MODE.tenure(), MODE.days());
        Week all = new Week(Week.workingDays());
        Week two = SampleTerms.complete().week();
        only("week.telework terms.week.empty", with(MODE, new Week(List.of())));
        only("", with(full, all));
        only("week.telework terms.mode.full_with_site_days", with(full, two));
        only("week.telework terms.mode.partial_without_site_days", with(MODE, all));
        assertEquals(
                Set.of("week.telework terms.week.too_many"),
                findings(with(MODE, new Week(Week.workingDays().subList(0, 4))), limits(3, 0)));
        assertEquals(Set.of("week.telework terms.week.too_few_on_site"), findings(with(MODE, two), limits(5, 4)));
        assertEquals(Set.of(), findings(with(MODE, two), limits(2, 3)));
        assertThrows(RuleBroken.TermsInvalid.class, () -> new Week(List.of(DayOfWeek.SATURDAY)));
    }

    private static PolicyLimits limits(int mostTelework, int leastOnSite) {
        return new PolicyLimits(
                12,
                3,
                60,
                30,
                1,
                60,
                mostTelework,
                leastOnSite,
                LocalTime.of(8, 30),
                LocalTime.of(16, 30),
                LocalTime.of(9, 0),
                LocalTime.of(15, 0));
    }

    @Test
    void aWeekIsAMaskForTheDatabase() {
        assertEquals(0b01010, SampleTerms.complete().week().mask());
        assertEquals(0b11111, new Week(Week.workingDays()).mask());
    }

    private static Terms windows(Window... windows) {
        return with(new Availability(List.of(windows), AVAILABILITY.ramadan(), AVAILABILITY.phone(), null));
    }

    @Test
    void availabilityLiesWithinTheHoursOfTheAdministration() {
        only("", windows(window("08:30", "16:30")));
        only("availability.windows[0] terms.window.outside", windows(window("08:29", "16:30")));
        only(
                "availability.windows[1] terms.window.outside",
                windows(window("08:30", "12:00"), window("13:00", "16:31")));
        only("availability.windows terms.required", windows());
        only("availability.windows[0].from terms.required", windows(new Window(null, LocalTime.of(9, 0))));
        only("availability.windows[0].to terms.required", windows(new Window(LocalTime.of(9, 0), null)));
        only(
                "availability.windows terms.window.overlapping",
                windows(window("10:00", "12:00"), window("09:00", "10:01")));
        only("", windows(window("10:00", "12:00"), window("09:00", "10:00")));
        only(
                "availability.windows terms.list.too_many",
                windows(
                        window("08:30", "09:00"),
                        window("09:00", "10:00"),
                        window("10:00", "11:00"),
                        window("11:00", "12:00"),
                        window("13:00", "14:00")));
        assertThrows(RuleBroken.TermsInvalid.class, () -> window("10:00", "10:00"));
    }

    @Test
    void ramadanHasItsOwnHours() {
        Availability without = new Availability(AVAILABILITY.windows(), null, AVAILABILITY.phone(), null);
        only("availability.ramadan terms.required", with(without));
        Availability late =
                new Availability(AVAILABILITY.windows(), window("09:00", "15:30"), AVAILABILITY.phone(), null);
        only("availability.ramadan terms.window.outside", with(late));
        Availability early =
                new Availability(AVAILABILITY.windows(), window("08:30", "15:00"), AVAILABILITY.phone(), null);
        only("availability.ramadan terms.window.outside", with(early));
    }

    private static Terms contact(String phone, String email) {
        return with(new Availability(AVAILABILITY.windows(), AVAILABILITY.ramadan(), phone, email));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0600000000", "+212 600-000-000", "(05) 37 00 00 00", "+212.600.00.00.00"})
    void aPhoneNumber(String phone) {
        only(phone.startsWith("(") ? "availability.phone terms.phone.invalid" : "", contact(phone, " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "06 00 AB 00 00", "++2126000000", "060000000000000000000000000000", "٠٦٠٠٠٠٠٠٠٠"})
    void noPhoneNumber(String phone) {
        only("availability.phone terms.phone.invalid", contact(phone, null));
    }

    @Test
    void aPhoneIsNeededAndAnAddressIsNot() {
        only("availability.phone terms.required", contact(" ", null));
        only("", contact("0600000000", null));
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.ma,",
        "prenom.nom@administration.gov.ma,",
        "nom@,x",
        "@b.ma,x",
        "a b@c.ma,x",
        "a@b,x",
        "a@@b.ma,x",
        "a@b..ma,",
        "<a@b.ma>,x"
    })
    void anElectronicAddress(String email, String wrong) {
        only(wrong == null ? "" : "availability.email terms.email.invalid", contact("0600000000", email));
    }

    @Test
    void groundsSayWhoseInitiativeAndWhy() {
        assertEquals(
                Set.of("grounds.initiative terms.required", "grounds.motive terms.required"),
                findings(with(new Grounds(null, null, null, null))));
        only(
                "grounds.explanation terms.required",
                with(new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.OTHER, " ", null)));
        only("", with(new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.OTHER, "x", "")));
        only("", with(new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.HEALTH, null, "y")));
        only(
                "grounds.healthGrounds terms.grounds.health_not_wanted",
                with(new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.FAMILY, null, "y")));
    }

    @Test
    void thePlaceIsKnownAndDeclaredFit() {
        assertEquals(
                Set.of(
                        "workplace.place terms.required",
                        "workplace.address terms.required",
                        "workplace.city terms.required",
                        "workplace.connection terms.declaration.required",
                        "workplace.electricalSafety terms.declaration.required",
                        "workplace.workstation terms.declaration.required"),
                findings(with(new Workplace(null, " ", null, false, false, false))));
        only("workplace terms.required", with((Workplace) null));
    }

    @Test
    void atLeastOneTaskWithItsDeliverable() {
        only("tasks terms.tasks.empty", with(List.of(), List.of()));
        assertEquals(
                Set.of("tasks[1].title terms.required", "tasks[1].deliverable terms.required"),
                findings(with(List.of(TASK, new Task("", null, null)), List.of())));
        only("", with(List.of(new Task("x", "y", null)), List.of()));
        only("tasks terms.list.too_many", with(Collections.nCopies(21, TASK), List.of()));
    }

    @Test
    void equipmentHasAName() {
        only("equipment[0].label terms.required", with(List.of(TASK), List.of(new Equipment(null, null, null, null))));
        only("equipment terms.list.too_many", with(List.of(TASK), Collections.nCopies(21, EQUIPMENT)));
    }

    @Test
    void conditionsKeepThePolicy() {
        only("", SampleTerms.complete().withConditions(null));
        only("", SampleTerms.complete().withConditions(Conditions.BY_POLICY));
        assertEquals(
                Set.of(
                        "conditions.trialMonths terms.number.out_of_range",
                        "conditions.noticeDays terms.conditions.by_policy",
                        "conditions.trialNoticeDays terms.conditions.by_policy",
                        "conditions.recallDays terms.number.out_of_range",
                        "conditions.followUpDays terms.number.out_of_range"),
                findings(SampleTerms.complete().withConditions(new Conditions(4, 59, 31, 31, 0, true, true))));
        assertEquals(
                Set.of(
                        "conditions.trialMonths terms.number.out_of_range",
                        "conditions.recallDays terms.number.out_of_range"),
                findings(SampleTerms.complete().withConditions(new Conditions(-1, 60, 30, -1, 90, true, true))));
        assertEquals(
                CONDITIONS,
                TermsCheck.completed(SampleTerms.complete(), PolicyLimits.DEFAULT)
                        .conditions());
    }

    @Test
    void theEmployeeUndertakesBeforeSubmitting() {
        for (Undertakings missing : new Undertakings[] {
            null,
            new Undertakings(false, true, true, true),
            new Undertakings(true, false, true, true),
            new Undertakings(true, true, false, true),
            new Undertakings(true, true, true, false)
        }) {
            Path path = Path.byEmployee();
            path.agreement()
                    .revise(
                            SampleTerms.complete().withUndertakings(missing),
                            path.acting(Party.INITIATOR),
                            path.agreement().changedAt());
            RuleBroken.TermsInvalid refusal =
                    assertThrows(RuleBroken.TermsInvalid.class, () -> path.then(Party.INITIATOR, Action.SUBMIT));
            assertEquals(
                    List.of("undertakings"),
                    refusal.findings().stream().map(Finding::field).toList());
            assertEquals(AgreementState.DRAFT, path.state());
        }
    }

    private static Path renewal(Followed followed, Terms terms) {
        return follower(Kind.RENEWAL, followed, terms);
    }

    private static Path follower(Kind kind, Followed followed, Terms terms) {
        Path path = Path.by(Path.EMPLOYEE, Party.EMPLOYEE, kind).following(followed);
        path.agreement()
                .revise(terms, path.acting(Party.INITIATOR), path.agreement().changedAt());
        return path;
    }

    private static Followed followed(AgreementState state, LocalDate end, int renewals) {
        return new Followed(Path.EMPLOYEE, state, new Period(END.minusYears(2), end), renewals);
    }

    private static Set<String> refused(Path path) {
        RuleBroken.TermsInvalid refusal =
                assertThrows(RuleBroken.TermsInvalid.class, () -> path.then(Party.INITIATOR, Action.SUBMIT));
        return refusal.findings().stream()
                .map(f -> f.field() + " " + f.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aRenewalBeginsTheDayAfterAndIsAskedForInTime() {
        LocalDate end = TODAY.plusDays(60);
        Terms next = SampleTerms.on(end.plusDays(1), end.plusMonths(6));
        assertEquals(
                AgreementState.IN_REVIEW,
                renewal(followed(AgreementState.ACTIVE, end, 0), next)
                        .then(Party.INITIATOR, Action.SUBMIT)
                        .state());
        assertEquals(
                Set.of("period.start terms.period.not_after_predecessor"),
                refused(renewal(followed(AgreementState.SUSPENDED, end.plusDays(1), 0), next)));
        LocalDate tooSoon = TODAY.plusDays(59);
        assertEquals(
                Set.of("period.start terms.renewal.too_late"),
                refused(renewal(
                        followed(AgreementState.ACTIVE, tooSoon, 0),
                        SampleTerms.on(tooSoon.plusDays(1), tooSoon.plusMonths(6)))));
        assertEquals(
                Set.of("predecessor terms.renewal.too_many"),
                refused(renewal(followed(AgreementState.ACTIVE, end, 1), next)));
        assertEquals(
                Set.of("period.start terms.required"),
                refused(renewal(followed(AgreementState.ACTIVE, end, 0), with(new Period(null, END)))));
    }

    @Test
    void aRenewalReturnedForChangesIsNotTooLateWhenItComesBack() {
        LocalDate end = TODAY.plusDays(60);
        Path path = renewal(followed(AgreementState.ACTIVE, end, 0), SampleTerms.on(end.plusDays(1), end.plusMonths(6)))
                .then(Party.INITIATOR, Action.SUBMIT)
                .then(Party.MANAGER, Action.RETURN, MoveDetails.note("تصحيح"), TODAY);
        path.then(Party.INITIATOR, Action.SUBMIT, MoveDetails.NONE, TODAY.plusDays(10));
        assertEquals(AgreementState.IN_REVIEW, path.state());
    }

    @Test
    void anAmendmentStaysWithinWhatItAmends() {
        Followed amended = new Followed(Path.EMPLOYEE, AgreementState.ACTIVE, new Period(START, END), 0);
        Terms inside = SampleTerms.on(START.plusDays(1), END);
        assertEquals(
                AgreementState.IN_REVIEW,
                follower(Kind.AMENDMENT, amended, inside)
                        .then(Party.INITIATOR, Action.SUBMIT)
                        .state());
        for (Period outside : List.of(
                new Period(START.minusDays(1), END.minusDays(2)), new Period(START.plusDays(1), END.plusDays(1)))) {
            assertEquals(
                    Set.of("period terms.period.outside_predecessor"),
                    refused(follower(Kind.AMENDMENT, amended, with(outside))));
        }
        assertEquals(
                Set.of("period.end terms.required"),
                refused(follower(Kind.AMENDMENT, amended, with(new Period(START, null)))));
    }

    @Test
    void whatHasEndedIsNeitherAmendedNorRenewed() {
        for (AgreementState state : AgreementState.values()) {
            Followed followed = followed(state, END, 0);
            boolean renewable = state == AgreementState.ACTIVE || state == AgreementState.SUSPENDED;
            boolean amendable = renewable || state == AgreementState.ENDING;
            assertEquals(renewable, accepts(() -> followed.requireOpenTo(Kind.RENEWAL, Path.EMPLOYEE)), state.name());
            assertEquals(amendable, accepts(() -> followed.requireOpenTo(Kind.AMENDMENT, Path.EMPLOYEE)), state.name());
            boolean renewed = renewable || state == AgreementState.EXPIRED || state == AgreementState.SUPERSEDED;
            assertEquals(renewed, accepts(() -> followed.requireStillOpenTo(Kind.RENEWAL)), state.name());
            assertEquals(amendable, accepts(() -> followed.requireStillOpenTo(Kind.AMENDMENT)), state.name());
        }
    }

    private static boolean accepts(Runnable check) {
        try {
            check.run();
            return true;
        } catch (RuleBroken.IllegalMove refused) {
            assertEquals("agreement.predecessor.not_in_force", refused.key());
            return false;
        }
    }

    @Test
    void anothersAgreementIsNotFollowed() {
        Followed theirs = new Followed(Path.MANAGER, AgreementState.ACTIVE, new Period(START, END), 0);
        assertThrows(RuleBroken.TermsInvalid.class, () -> theirs.requireOpenTo(Kind.AMENDMENT, Path.EMPLOYEE));
    }

    @Test
    void whatFollowsIsLookedAtAgainWhenItIsFrozenAndWhenItTakesEffect() {
        LocalDate end = TODAY.plusDays(60);
        Path path = renewal(followed(AgreementState.ACTIVE, end, 0), SampleTerms.on(end.plusDays(1), end.plusMonths(6)))
                .then(Party.INITIATOR, Action.SUBMIT)
                .then(Party.MANAGER, Action.APPROVE)
                .then(Party.HR_OFFICER, Action.ENDORSE);
        path.following(followed(AgreementState.TERMINATED, end, 0));
        assertThrows(RuleBroken.IllegalMove.class, () -> path.then(Party.SECURITY_OFFICER, Action.ENDORSE));
        path.following(followed(AgreementState.EXPIRED, end, 0))
                .then(Party.SECURITY_OFFICER, Action.ENDORSE)
                .then(Party.EMPLOYEE, Action.SIGN)
                .then(Party.MANAGER, Action.SIGN)
                .then(Party.AUTHORITY, Action.SIGN);
        path.agreement().markSealed();
        path.following(followed(AgreementState.TERMINATED, end, 0));
        assertThrows(
                RuleBroken.IllegalMove.class,
                () -> path.then(Party.SYSTEM, Action.TAKE_EFFECT, MoveDetails.NONE, end.plusDays(1)));
    }

    @Test
    void renewalsAreCountedThroughAmendments() {
        Agreement first = Path.to(AgreementState.ACTIVE).agreement();
        Agreement renewal = Path.by(Path.EMPLOYEE, Party.EMPLOYEE, Kind.RENEWAL).agreement();
        Agreement amendment =
                Path.by(Path.EMPLOYEE, Party.EMPLOYEE, Kind.AMENDMENT).agreement();
        Iterator<Agreement> backwards = List.of(renewal, first).iterator();
        assertEquals(1, Followed.of(amendment, id -> backwards.next()).renewals());
    }

    @Test
    void whatEndsEarlyIsFollowedFromItsEarlyEnd() {
        Agreement ending = Path.to(AgreementState.ENDING).agreement();
        assertEquals(
                new Period(START, START.plusDays(30)),
                Followed.of(ending, id -> null).period());
        Agreement rescinded = Path.to(AgreementState.SIGNED)
                .then(Party.EMPLOYEE, Action.RESCIND, MoveDetails.note("x"), TODAY)
                .agreement();
        assertEquals(new Period(START, END), Followed.of(rescinded, id -> null).period());
        assertEquals(0, Followed.of(ending, id -> null).renewals());
    }
}
