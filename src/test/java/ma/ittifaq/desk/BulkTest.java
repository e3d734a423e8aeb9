package ma.ittifaq.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Coverage;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Nudged;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobItem.Outcome;
import ma.ittifaq.platform.job.JobKind;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.platform.job.JobRefused;
import ma.ittifaq.platform.job.JobRun;
import ma.ittifaq.team.Presence;
import ma.ittifaq.team.UnitPresence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many agreements at once: chosen, ordered, worked off one by one by the same law, each with its result. */
class BulkTest {

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @BeforeEach
    void jobs() {
        office.beans().provide(JobKind.class, List.of(office.get(BulkMoves.class)));
        office.in(() -> {
            office.beans().entities().createNativeQuery("delete from job_item").executeUpdate();
            return office.beans()
                    .entities()
                    .createNativeQuery("delete from job")
                    .executeUpdate();
        });
    }

    private static UUID asked(String name) {
        UUID id = office.draft(name, SampleTerms.complete());
        office.move(id, Action.SUBMIT, name);
        return id;
    }

    private static UUID choose(List<UUID> ids, String actor) {
        return office.in(() -> office.get(Bulk.class).choose(ids, office.actor(actor)));
    }

    private static void order(UUID job, BulkOrder order, String actor) {
        office.in(() -> {
            office.get(Bulk.class).begin(job, order, office.actor(actor));
            return null;
        });
    }

    private static void work() {
        office.in(() -> office.get(JobRun.class).runIdle());
    }

    private static JobProgress progress(UUID job, String actor) {
        return office.in(() -> office.get(Bulk.class).progress(job, office.actor(actor)));
    }

    private static List<Bulk.Row> rows(UUID job, String actor) {
        return office.in(() -> office.get(Bulk.class).rows(job, office.actor(actor)));
    }

    private static BulkOrder of(BulkOrder.What what) {
        return new BulkOrder(what, null, null, null, null);
    }

    @Test
    void whatIsPossibleIsDoneAndTheRestSaysWhyNot() {
        UUID first = asked("salma");
        UUID second = asked("omar");
        office.move(second, Action.WITHDRAW, "omar");
        UUID job = choose(List.of(first, second), "service");
        assertEquals(Job.State.LISTED, progress(job, "service").job().state());
        order(job, of(BulkOrder.What.APPROVE), "service");
        work();
        JobProgress over = progress(job, "service");
        assertEquals(
                "ENDED 1 1 100", over.job().state() + " " + over.done() + " " + over.failed() + " " + over.percent());
        assertEquals(AgreementState.AWAITING_HR_VISA, office.state(first));
        Bulk.Row failed = rows(job, "service").stream()
                .filter(r -> r.item().outcome() == Outcome.FAILED)
                .findFirst()
                .orElseThrow();
        assertEquals(second, failed.item().subject());
        for (String language : List.of("ar", "fr", "en")) {
            assertFalse(failed.item().why(Locale.of(language)).isBlank(), language);
        }
    }

    /** All three of a service must be on site. */
    @Test
    void whatFallsUnderTheMinimumAsksForAReasonOfItsOwn() {
        office.beans().provide(Coverage.class, List.of(office.get(Presence.class)));
        minimum(3);
        try {
            List<UUID> both = List.of(asked("salma"), asked("omar"));
            UUID job = choose(both, "service");
            List<Bulk.Row> chosen = rows(job, "service");
            UnitPresence effect = office.in(() -> office.get(Bulk.class).effect(chosen, office.actor("service")))
                    .get(office.unit("S"));
            UnitPresence.Day tuesday = effect.days().get(1);
            assertEquals(
                    "3 1 false true",
                    tuesday.present() + " " + tuesday.presentWithRequest() + " " + tuesday.enough() + " "
                            + effect.isMissedOn(List.of(DayOfWeek.TUESDAY)));
            assertFalse(effect.isMissedOn(List.of(DayOfWeek.MONDAY)));
            assertEquals(
                    Map.of(),
                    office.in(() -> office.get(Bulk.class).effect(chosen, office.actor("hr"))),
                    "not theirs to approve");
            order(job, new BulkOrder(BulkOrder.What.APPROVE, "avis favorable", null, null, " "), "service");
            work();
            assertEquals(2, progress(job, "service").failed());
            rows(job, "service")
                    .forEach(row -> assertEquals("move.reason.alone", row.item().cause()));
            UUID again = choose(both, "service");
            order(again, new BulkOrder(BulkOrder.What.APPROVE, "avis favorable", null, null, "pic"), "service");
            work();
            assertEquals(2, progress(again, "service").done());
            assertEquals("pic\navis favorable", office.in(() -> office.get(Moving.class)
                    .require(both.getFirst(), Actor.SYSTEM)
                    .history()
                    .getLast()
                    .note()
                    .orElseThrow()));
            assertTrue(office.beans().fired().stream()
                    .anyMatch(fired -> fired instanceof Fact fact
                            && "agreement.under_minimum".equals(fact.kind())
                            && "NOTE".equals(fact.details().get("reason"))));
        } finally {
            minimum(0);
            office.beans().provide(Coverage.class, List.of());
        }
    }

    private static void minimum(int people) {
        office.in(() -> {
            office.get(Directory.class)
                    .findUnit(office.unit("S"))
                    .orElseThrow()
                    .describe("وحدة S", "Unité S", UnitKind.SERVICE, people);
            return null;
        });
    }

    @Test
    void onlyWhatOneSeesIsChosenAndNobodyElseSeesTheList() {
        UUID seen = asked("salma");
        UUID other = asked("imane");
        UUID job = choose(List.of(seen, other), "service");
        assertEquals(
                List.of(seen),
                rows(job, "service").stream().map(r -> r.item().subject()).toList());
        assertThrows(JobRefused.class, () -> progress(job, "hr"));
        assertThrows(JobRefused.class, () -> choose(List.of(other), "service"), "nothing is left");
        List<UUID> many = IntStream.rangeClosed(0, Bulk.MOST)
                .mapToObj(i -> UUID.randomUUID())
                .toList();
        assertThrows(JobRefused.class, () -> choose(new ArrayList<>(many), "service"));
    }

    @Test
    void whatEveryAgreementWouldRefuseIsRefusedOnce() {
        UUID job = choose(List.of(asked("salma")), "service");
        assertThrows(RuleBroken.DetailsInvalid.class, () -> order(job, of(BulkOrder.What.RETURN), "service"));
        assertThrows(RuleBroken.DetailsInvalid.class, () -> order(job, of(BulkOrder.What.REFUSE), "service"));
        order(job, new BulkOrder(BulkOrder.What.REFUSE, null, Reason.SERVICE_NEED, null, null), "service");
        assertThrows(
                JobRefused.class,
                () -> order(
                        job, new BulkOrder(BulkOrder.What.REFUSE, null, Reason.SERVICE_NEED, null, null), "service"),
                "a second click");
        work();
        assertEquals(1, progress(job, "service").done());
    }

    @Test
    void whatIsStoppedIsLeft() {
        UUID asked = asked("salma");
        UUID job = choose(List.of(asked), "service");
        order(job, of(BulkOrder.What.APPROVE), "service");
        office.in(() -> {
            office.get(Bulk.class).stop(job, office.actor("service"));
            return null;
        });
        work();
        assertEquals(AgreementState.IN_REVIEW, office.state(asked));
        assertEquals(1, progress(job, "service").waiting());
    }

    @Test
    void aReminderIsAskedForByThoseWhoSeeTheFile() {
        UUID asked = asked("salma");
        UUID job = choose(List.of(asked), "hr");
        assertNull(progress(job, "hr").job().argument());
        order(job, of(BulkOrder.What.REMIND), "hr");
        work();
        assertEquals(1, progress(job, "hr").done());
        assertTrue(office.beans().fired().stream().anyMatch(Nudged.class::isInstance));
    }
}
