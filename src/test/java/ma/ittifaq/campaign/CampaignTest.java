package ma.ittifaq.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.platform.job.JobItem.Outcome;
import ma.ittifaq.platform.job.JobKind;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.platform.job.JobRun;
import ma.ittifaq.platform.job.Jobs;
import ma.ittifaq.team.Absence;
import ma.ittifaq.team.AbsenceRequest;
import ma.ittifaq.team.Absences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Telework is brought in by a phase: people are invited, ask, and are decided in one list, within the quotas. */
class CampaignTest {

    private static final int MANY = 300;

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @BeforeEach
    void kinds() {
        office.beans().provide(JobKind.class, List.of(office.get(Inviting.class), office.get(CampaignDecisions.class)));
    }

    /** Before the office forgets the agreements that are named here. */
    @AfterEach
    void forget() {
        office.in(() -> {
            Stream.of(
                            "campaign_invitation",
                            "campaign_quota",
                            "campaign_phase",
                            "campaign",
                            "job_item",
                            "job",
                            "post_class",
                            "absence")
                    .forEach(table -> office.beans()
                            .entities()
                            .createNativeQuery("delete from " + table)
                            .executeUpdate());
            return null;
        });
    }

    /** A phase for the service, with its quotas, opened: answers it. */
    private static UUID opened(String unit, int people, int perDay) {
        UUID phase = office.in(() -> phase(campaign("hr"), unit, people, perDay, "hr"));
        office.in(() -> office.get(CampaignDesk.class).open(phase, office.actor("hr")));
        work();
        return phase;
    }

    private static void work() {
        office.in(() -> office.get(JobRun.class).runIdle());
    }

    private static UUID asked(String name) {
        UUID invitation = office.in(() -> office.get(Asking.class).of(office.actor(name)))
                .getFirst()
                .invitation()
                .id();
        UUID draft = office.in(() -> office.get(Asking.class).ask(invitation, office.actor(name)));
        office.in(() ->
                office.get(Drafting.class).revise(draft, SampleTerms.complete(), Optional.empty(), office.actor(name)));
        office.move(draft, Action.SUBMIT, name);
        return draft;
    }

    private static Deciding.Sheet sheet(UUID phase, Set<UUID> chosen, String actor) {
        return office.in(() -> office.get(Deciding.class).sheet(phase, chosen, office.actor(actor)));
    }

    /** The container calls the guard in the transaction of the move; here it is called by hand. */
    private static void guarded(UUID agreement) {
        office.in(() -> {
            Moving moving = office.get(Moving.class);
            var approved = moving.require(agreement, office.actor("tservice"));
            var move = moving.move(approved, Action.APPROVE, office.actor("tservice"), MoveDetails.NONE);
            office.get(QuotaGuard.class).on(new Moved(approved, move));
            return null;
        });
    }

    @Test
    void whoseDeskSuitsIsInvitedAndAsksByADraftOfTheirOwn() {
        office.in(() -> {
            Employee omar = office.get(Directory.class).require(office.id("omar"));
            omar.assign(omar.unit(), new Post(null, null, null, null, "شباك", "Guichetier"));
            PostClass post = new PostClass(omar.unit(), "Guichetier");
            post.classify(Set.of(Criterion.PUBLIC), null, office.id("hr"), Instant.EPOCH);
            office.beans().entities().persist(post);
            return null;
        });
        UUID phase = opened("S", 5, 5);
        assertEquals(
                Set.of(office.id("salma"), office.id("service")),
                office.beans().fired().stream()
                        .filter(Notice.class::isInstance)
                        .map(n -> ((Notice) n).recipients().iterator().next())
                        .collect(Collectors.toSet()),
                "who serves at a counter is not invited");
        UUID draft = asked("salma");
        Asking.Line line = office.in(() -> office.get(Asking.class).of(office.actor("salma")))
                .getFirst();
        assertEquals(Optional.of(AgreementState.IN_REVIEW), line.state());
        assertEquals(
                List.of(draft),
                sheet(phase, Set.of(), "service").rows().stream()
                        .map(Deciding.Row::agreement)
                        .toList());
        UUID again =
                office.in(() -> office.get(Asking.class).ask(line.invitation().id(), office.actor("salma")));
        assertEquals(draft, again, "a second click finds the first");
        assertThrows(
                CampaignRefused.class,
                () -> office.in(
                        () -> office.get(Asking.class).ask(line.invitation().id(), office.actor("service"))));
        assertThrows(CampaignRefused.class, () -> sheet(phase, Set.of(), "salma"));
        assertThrows(
                CampaignRefused.class,
                () -> office.in(() -> office.get(CampaignDesk.class).open(phase, office.actor("hr"))));
    }

    @Test
    void whatIsNotCompleteIsNoPhase() {
        var today = SampleTerms.TODAY;
        var quota = List.of(new PhaseRequest.Quota(office.unit("S"), 2, 1));
        for (PhaseRequest bad : List.of(
                new PhaseRequest(null, today.plusDays(20), today.plusDays(90), quota),
                new PhaseRequest(today.plusDays(10), today.plusDays(5), today.plusDays(90), quota),
                new PhaseRequest(today.plusDays(10), today.plusDays(20), today.plusDays(90), List.of()),
                new PhaseRequest(
                        today.plusDays(10),
                        today.plusDays(20),
                        today.plusDays(90),
                        List.of(new PhaseRequest.Quota(office.unit("S"), 2, 3))))) {
            assertThrows(CampaignRefused.class, () -> bad.requireSound(today), bad.toString());
        }
        assertThrows(
                CampaignRefused.class,
                () -> office.in(() -> office.get(CampaignDesk.class).begin(" ", "x", office.actor("hr"))));
        assertThrows(
                CampaignRefused.class,
                () -> office.in(() -> office.get(CampaignDesk.class).all(office.actor("service"))));
    }

    /** hr2 looks after one direction: what another directs is not theirs to read or to set going. */
    @Test
    void anOfficerRunsCampaignsOfTheirOwnUnitsOnly() {
        UUID whole = office.in(() -> campaign("hr"));
        UUID above = office.in(() -> phase(whole, "GD", 5, 5, "hr"));
        UUID other = office.in(() -> campaign("hr"));
        assertEquals(
                List.of(whole),
                office.in(() -> office.get(CampaignDesk.class).all(office.actor("hr2"))).stream()
                        .map(Campaign::id)
                        .toList());
        refused("campaign.unknown", () -> office.get(CampaignDesk.class).find(other, office.actor("hr2")));
        refused("campaign.not_yours", () -> office.get(CampaignDesk.class).open(above, office.actor("hr2")));
        List<CampaignDesk.Step> seen =
                office.in(() -> office.get(CampaignDesk.class).steps(whole, office.actor("hr2")));
        assertFalse(seen.getFirst().mine(), "people of the direction are meant, beside others");
        UUID own = office.in(() -> campaign("hr2"));
        UUID below = office.in(() -> phase(own, "S", 5, 5, "hr2"));
        assertTrue(office.in(() -> office.get(CampaignDesk.class).open(below, office.actor("hr2"))) > 0);
    }

    /** An officer of one service finds nothing of the other's, and no list of its requests. */
    @Test
    void whatMeansNobodyOfTheirsDoesNotExist() {
        office.in(() -> {
            office.role("imane", Role.HR_OFFICER, "T");
            return null;
        });
        UUID campaign = office.in(() -> campaign("hr"));
        UUID phase = office.in(() -> phase(campaign, "S", 5, 5, "hr"));
        assertEquals(List.of(), office.in(() -> office.get(CampaignDesk.class).all(office.actor("imane"))));
        refused("campaign.unknown", () -> office.get(CampaignDesk.class).open(phase, office.actor("imane")));
        refused("campaign.unknown", () -> office.get(Deciding.class).sheet(phase, Set.of(), office.actor("imane")));
    }

    private static UUID campaign(String officer) {
        return office.get(CampaignDesk.class).begin("المرحلة الأولى", "Première vague", office.actor(officer));
    }

    private static UUID phase(UUID campaign, String unit, int people, int perDay, String officer) {
        return office.get(CampaignDesk.class)
                .add(
                        campaign,
                        new PhaseRequest(
                                SampleTerms.TODAY.plusDays(10),
                                SampleTerms.START,
                                SampleTerms.END,
                                List.of(new PhaseRequest.Quota(office.unit(unit), people, perDay))),
                        office.actor(officer));
    }

    private static void refused(String key, Supplier<Object> asked) {
        assertEquals(
                key,
                assertThrows(CampaignRefused.class, () -> office.in(asked::get)).key());
    }

    @Test
    void twoAtOnceNeverTakeTheLastPlace() throws Exception {
        opened("S", 1, 1);
        List<Callable<Boolean>> both = Stream.of(asked("salma"), asked("omar"))
                .map(id -> (Callable<Boolean>) () -> granted(id))
                .toList();
        int granted = 0;
        try (ExecutorService hands = Executors.newFixedThreadPool(both.size())) {
            for (Future<Boolean> one : hands.invokeAll(both)) {
                granted += one.get() ? 1 : 0;
            }
        }
        assertEquals(1, granted);
    }

    /** By beans of its own, in a transaction of its own. */
    private static boolean granted(UUID agreement) {
        TestBeans own = new TestBeans();
        own.setDay(SampleTerms.TODAY);
        try {
            return own.inTransaction(office.database(), () -> {
                Moving moving = own.get(Moving.class);
                var asked = moving.require(agreement, office.actor("service"));
                var move = moving.move(asked, Action.APPROVE, office.actor("service"), MoveDetails.NONE);
                own.get(QuotaGuard.class).on(new Moved(asked, move));
                return true;
            });
        } catch (CampaignRefused full) {
            return false;
        }
    }

    /** Three hundred people: invited, asking, seen in one list with its effect, decided within the quota. */
    @Test
    void aCampaignOfThreeHundredPeople() {
        people();
        UUID phase = opened("T", 200, 180);
        int invited = office.in(() -> office.get(Campaigns.class).invited(phase));
        assertEquals(MANY + 2, invited, "those of before are of the service too");
        for (int i = 0; i < MANY; i++) {
            asked("agent" + i);
        }
        Deciding.Sheet sheet = sheet(phase, Set.of(), "tservice");
        assertEquals(MANY, sheet.rows().size());
        Set<UUID> all = new HashSet<>();
        sheet.rows().forEach(row -> all.add(row.agreement()));
        Effect effect = sheet(phase, all, "tservice").effects().getFirst();
        assertEquals(MANY, effect.chosen());
        assertFalse(effect.isWithin(), "more than the quota, seen before it is decided");
        Effect.Day tuesday = effect.days().stream()
                .filter(d -> d.day() == DayOfWeek.TUESDAY)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "302 2 300 false",
                tuesday.present() + " " + tuesday.presentAfter() + " " + tuesday.teleworking() + " "
                        + tuesday.within());
        assertEquals(302, effect.days().getFirst().presentAfter(), "nobody asked for a Monday");
        assertFalse(effect.isAbsencesCounted());
        absencesAreCounted(phase, all);
        List<UUID> some = all.stream().limit(120).toList();
        assertTrue(sheet(phase, Set.copyOf(some), "tservice").isWithin());
        Deciding.Sheet opened = office.in(() -> office.get(Deciding.class).sheet(phase, office.actor("tservice")));
        assertEquals(MANY, opened.effects().getFirst().chosen(), "the first look is at all that wait");
        refused("campaign.sheet.unseen", () -> office.get(Deciding.class)
                .decide(
                        phase,
                        some,
                        Deciding.mark(all),
                        new CampaignDecisions.Order(Action.APPROVE, null, null),
                        office.actor("tservice")));
        UUID job = office.in(() -> office.get(Deciding.class)
                .decide(
                        phase,
                        some,
                        Deciding.mark(all.stream().limit(120).toList()),
                        new CampaignDecisions.Order(Action.APPROVE, null, "avis favorable"),
                        office.actor("tservice")));
        work();
        JobProgress decided = office.in(() -> office.get(Deciding.class).progress(job, office.actor("tservice")));
        assertEquals("120 0", decided.done() + " " + decided.failed());
        assertEquals(
                120, sheet(phase, Set.of(), "tservice").effects().getFirst().granted());
        List<UUID> rest = all.stream().filter(id -> !some.contains(id)).toList();
        rest.stream().limit(60).forEach(CampaignTest::guarded);
        CampaignRefused full = assertThrows(CampaignRefused.class, () -> guarded(rest.get(60)));
        assertEquals("campaign.quota.day", full.key());
        assertEquals(AgreementState.IN_REVIEW, office.state(rest.get(60)), "what was refused is as it was");
        UUID refusals = office.in(() -> office.get(Deciding.class)
                .decide(
                        phase,
                        rest,
                        Deciding.mark(rest),
                        new CampaignDecisions.Order(Action.REFUSE, Reason.SERVICE_NEED, null),
                        office.actor("tservice")));
        work();
        assertEquals(List.of(), office.in(() -> office.get(Jobs.class)
                .items(refusals, Set.of(Outcome.FAILED), 500, office.id("tservice"))));
        assertFalse(sheet(phase, Set.of(), "tservice").rows().stream().anyMatch(Deciding.Row::isOpen));
        assertEquals(180, sheet(phase, Set.of(), "hr").effects().getFirst().granted());
        UUID campaign = office.in(
                () -> office.get(Campaigns.class).phase(phase).orElseThrow().campaign());
        assertEquals(
                new CampaignDesk.Asked(MANY + 2, MANY, 180, 120),
                office.in(() -> office.get(CampaignDesk.class).steps(campaign, office.actor("hr")))
                        .getFirst()
                        .asked());
    }

    /** Sixty are away on a Monday and a Tuesday; on the Tuesday all but one of them telework anyway. */
    private static void absencesAreCounted(UUID phase, Set<UUID> all) {
        LocalDate monday = SampleTerms.START.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Stream.concat(IntStream.range(0, 59).mapToObj(i -> "agent" + i), Stream.of("tservice"))
                .forEach(name -> office.in(() -> office.get(Absences.class)
                        .enter(
                                new AbsenceRequest(
                                        office.get(Directory.class)
                                                .require(office.id(name))
                                                .ppr(),
                                        Absence.Kind.LEAVE,
                                        monday,
                                        monday.plusDays(1)),
                                office.actor("hr"))));
        Effect effect = sheet(phase, all, "tservice").effects().getFirst();
        assertEquals(
                List.of("242", "1"),
                effect.days().stream()
                        .limit(2)
                        .map(d -> Integer.toString(d.least()))
                        .toList());
        assertEquals(Optional.of(monday), effect.days().getFirst().leastOn());
        assertTrue(effect.days().getFirst().enough());
    }

    private static void people() {
        office.in(() -> {
            for (int i = 0; i < MANY; i++) {
                office.person("agent" + i, "T");
            }
            office.get(Directory.class)
                    .findUnit(office.unit("T"))
                    .orElseThrow()
                    .describe("وحدة T", "Unité T", UnitKind.SERVICE, 50);
            return null;
        });
    }
}
