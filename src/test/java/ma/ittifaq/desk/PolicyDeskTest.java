package ma.ittifaq.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicyReminders;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.TeleworkPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A version of the policy is added by HR, told to the journal, and changes nothing of what was pinned before. */
class PolicyDeskTest {

    private static final PolicyLimits STRICT = limits(6, 3, 2, 2);

    @RegisterExtension
    static final TestOffice office = TestOffice.shared();

    @BeforeAll
    static void settings() {
        DefaultSettings.install();
    }

    private static PolicyLimits limits(int longest, int trial, int most, int least) {
        LocalTime opens = LocalTime.of(8, 30);
        LocalTime closes = LocalTime.of(16, 30);
        return new PolicyLimits(longest, trial, 60, 30, 1, 60, most, least, opens, closes, opens, closes);
    }

    private static void publish(LocalDate from, PolicyLimits limits, String by) {
        office.in(() -> {
            office.get(PolicyDesk.class)
                    .publish(
                            from,
                            limits,
                            PolicySteps.ALL,
                            PolicySignatures.DEFAULT,
                            PolicyReminders.DEFAULT,
                            office.actor(by));
            return null;
        });
    }

    private static Set<String> wrong(LocalDate from, PolicyLimits limits) {
        return assertThrows(RuleBroken.TermsInvalid.class, () -> publish(from, limits, "hr")).findings().stream()
                .map(Finding::field)
                .collect(Collectors.toSet());
    }

    @Test
    void aVersionHoldsFromItsDayOnAndLeavesPinnedOnesAlone() {
        UUID submitted = office.draft("salma", SampleTerms.complete());
        office.move(submitted, Action.SUBMIT, "salma");
        Optional<UUID> pinned = pinned(submitted);
        LocalDate from = SampleTerms.TODAY.plusDays(30);
        office.beans().fired().clear();
        publish(from, STRICT, "hr");
        assertEquals(
                List.of("policy.published"),
                office.beans().fired().stream().map(f -> ((Fact) f).kind()).toList());
        assertEquals(pinned, pinned(submitted));
        TeleworkPolicy before = office.in(() -> office.get(Policies.class).inForce(from.minusDays(1)));
        TeleworkPolicy after = office.in(() -> office.get(Policies.class).inForce(from));
        assertEquals(pinned.orElseThrow(), before.id());
        assertEquals(STRICT, after.limits());
        assertEquals(Optional.of(office.id("hr")), after.publishedBy());
        assertEquals(Set.of("from"), wrong(from, STRICT));
    }

    private static Optional<UUID> pinned(UUID agreement) {
        return office.in(
                () -> office.get(Moving.class).require(agreement, Actor.SYSTEM).policy());
    }

    @Test
    void onlyHrSetsIt() {
        for (String by : List.of("salma", "service", "chief", "admin", "auditor")) {
            assertThrows(RuleBroken.NotVisible.class, () -> publish(SampleTerms.TODAY.plusDays(40), STRICT, by));
        }
    }

    @Test
    void aSuperiorIsNotToldBeforeWhoseTurnItIs() {
        LocalDate day = SampleTerms.TODAY.plusDays(60);
        assertEquals(Set.of("escalationDays"), wrong(day, new PolicyReminders(5, 5, 10, 2, 5)));
        assertEquals(Set.of("stepDays", "returnDays"), wrong(day, new PolicyReminders(-1, 7, 10, 2, 61)));
        assertEquals(Set.of("from"), wrong(SampleTerms.TODAY.minusDays(1), new PolicyReminders(3, 0, 0, 0, 0)));
    }

    private static Set<String> wrong(LocalDate from, PolicyReminders reminders) {
        return assertThrows(
                        RuleBroken.TermsInvalid.class,
                        () -> office.in(() -> {
                            office.get(PolicyDesk.class)
                                    .publish(
                                            from,
                                            STRICT,
                                            PolicySteps.ALL,
                                            PolicySignatures.DEFAULT,
                                            reminders,
                                            office.actor("hr"));
                            return null;
                        }))
                .findings()
                .stream()
                .map(Finding::field)
                .collect(Collectors.toSet());
    }

    @Test
    void whatContradictsItselfIsRefusedBesideItsField() {
        LocalDate day = SampleTerms.TODAY.plusDays(50);
        assertEquals(Set.of("from"), wrong(SampleTerms.TODAY.minusDays(1), STRICT));
        assertEquals(Set.of("longestMonths", "trialMonths"), wrong(day, limits(0, 3, 2, 2)));
        assertEquals(Set.of("mostTeleworkDays"), wrong(day, limits(6, 3, 6, 0)));
        assertEquals(Set.of("leastOnSiteDays"), wrong(day, limits(6, 3, 4, 2)));
        LocalTime noon = LocalTime.NOON;
        assertEquals(
                Set.of("closes", "ramadanCloses", "trialNoticeDays"),
                wrong(day, new PolicyLimits(6, 3, 10, 30, 1, 60, 2, 2, noon, noon, noon, noon.minusHours(1))));
    }
}
