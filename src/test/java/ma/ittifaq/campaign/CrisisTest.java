package ma.ittifaq.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActIssued;
import ma.ittifaq.document.Acts;
import ma.ittifaq.platform.ApplicationClock;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobKind;
import ma.ittifaq.platform.job.JobRun;
import ma.ittifaq.review.Office;
import ma.ittifaq.team.OrderedTelework;
import ma.ittifaq.team.Place;
import ma.ittifaq.team.TeamCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An order of telework: prepared, given and ended by one act each; everybody is told, agreements stay as they are. */
class CrisisTest {

    /** A Monday. */
    private static final LocalDate START = Office.TODAY.plusWeeks(1);

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(List.of());
        office.beans().provide(JobKind.class, List.of(bean(CrisisNotices.class), bean(CrisisReturns.class)));
        office.beans().provide(OrderedTelework.class, List.of(bean(CrisisDays.class)));
    }

    private <T> T bean(Class<T> type) {
        return office.beans().get(type);
    }

    private UUID unit(String code) {
        return bean(Directory.class).findUnitByCode(code).map(OrgUnit::id).orElseThrow();
    }

    private UUID prepared(CrisisMode mode, String unit) {
        return office.run(() -> bean(CrisisDesk.class)
                .prepare(
                        new CrisisRequest(mode, START, "الوضعية الوبائية", "Situation sanitaire", Set.of(unit(unit))),
                        office.nadia));
    }

    private CrisisDesk.View read(UUID order) {
        return office.run(() -> bean(CrisisDesk.class).read(order, office.nadia));
    }

    private void run(Consumer<Crisis> work) {
        office.run(() -> {
            work.accept(bean(Crisis.class));
            return 1;
        });
    }

    private IdentityProof proof(Actor actor) {
        return IdentityProof.byPassword(
                actor.person(),
                Office.TODAY.atTime(10, 0).atZone(ApplicationClock.ZONE).toInstant());
    }

    private void given(UUID order) {
        long seen = read(order).order().version();
        run(crisis -> crisis.give(order, seen, office.hassan, proof(office.hassan)));
        office.run(() -> bean(JobRun.class).runIdle());
    }

    private void keep(UUID order, Actor person) {
        office.run(() -> {
            Employee kept = bean(Directory.class).require(person.person());
            bean(Keeping.class).keep(order, List.of(kept.ppr()), KeptReason.SAFETY, office.nadia);
            return 1;
        });
    }

    private List<OwnNotices.Line> notices(Actor actor) {
        return office.run(() -> bean(OwnNotices.class).of(actor));
    }

    private List<Place> week(Actor person, LocalDate monday) {
        return office
                .run(() -> bean(TeamCalendar.class).of(unit("DEV"), monday, monday.plusDays(4), office.karim))
                .people()
                .stream()
                .filter(each -> each.id().equals(person.person()))
                .findFirst()
                .orElseThrow()
                .places();
    }

    @Test
    void oneActIsGivenAndEverybodyButWhoStaysIsTold() {
        UUID order = prepared(CrisisMode.FULL, "DSI");
        keep(order, office.karim);
        given(order);
        CrisisDesk.View view = read(order);
        assertEquals(CrisisOrder.State.GIVEN, view.order().state());
        assertEquals("ANSN/2026/0001", view.order().reference().orElseThrow());
        assertEquals(
                "1 1",
                view.notices().orElseThrow().made() + " "
                        + view.notices().orElseThrow().total());
        Act act = office.run(
                () -> bean(Acts.class).find(view.order().act().orElseThrow()).orElseThrow());
        assertEquals(Act.Kind.ORDER, act.kind());
        assertTrue(office.beans().fired().contains(new ActIssued(act.id())), "the seal is asked for");
        OwnNotices.Line mine = notices(office.salma).getFirst();
        assertTrue(office.beans()
                .fired()
                .contains(new Notice(
                        Set.of(office.salma.person()),
                        "CRISIS_NOTICE",
                        act.reference(),
                        START,
                        mine.notice().id())));
        byte[] paper =
                office.run(() -> bean(OwnNotices.class).paper(mine.notice().id(), false, office.salma));
        assertEquals("%PDF-", new String(paper, 0, 5, StandardCharsets.US_ASCII));
        assertEquals(List.of(), notices(office.karim), "who stays gets none");
        assertThrows(
                CampaignRefused.class,
                () -> office.run(
                        () -> bean(OwnNotices.class).paper(mine.notice().id(), false, office.karim)));
    }

    @Test
    void calendarsShowItUntilTheReturnAndAgreementsStayAsTheyAre() {
        UUID agreement = office.signed();
        long version = office.read(agreement, Agreement::version);
        UUID order = prepared(CrisisMode.FULL, "DSI");
        keep(order, office.karim);
        given(order);
        assertEquals(
                List.of(Place.ORDERED),
                week(office.salma, START).stream().distinct().toList());
        assertEquals(
                List.of(Place.SITE),
                week(office.karim, START).stream().distinct().toList());
        LocalDate back = START.plusDays(2);
        run(crisis -> crisis.end(order, back, office.hassan, proof(office.hassan)));
        office.run(() -> bean(JobRun.class).runIdle());
        assertEquals(
                List.of(Place.ORDERED, Place.ORDERED, Place.SITE, Place.SITE, Place.SITE), week(office.salma, START));
        assertTrue(notices(office.salma).getFirst().notice().isReturned());
        assertEquals(CrisisOrder.State.ENDED, read(order).order().state());
        assertEquals(1, read(order).returns().orElseThrow().made());
        assertEquals(version, (long) office.read(agreement, Agreement::version));
    }

    @Test
    void inARotationOneGroupTeleworksInEachWeek() {
        UUID order = prepared(CrisisMode.ROTATING, "DSI");
        given(order);
        List<Place> salma = List.of(
                week(office.salma, START).getFirst(),
                week(office.salma, START.plusWeeks(1)).getFirst());
        List<Place> karim = List.of(
                week(office.karim, START).getFirst(),
                week(office.karim, START.plusWeeks(1)).getFirst());
        assertEquals(Set.of(Place.ORDERED, Place.SITE), Set.copyOf(salma));
        assertEquals(Set.of(Place.ORDERED, Place.SITE), Set.copyOf(karim));
        assertTrue(salma.getFirst() != karim.getFirst());
    }

    @Test
    void onlyTheAuthorityGivesItAndOnlyOnce() {
        UUID order = prepared(CrisisMode.FULL, "DSI");
        long seen = read(order).order().version();
        assertThrows(
                CampaignRefused.class,
                () -> run(crisis -> crisis.give(order, seen, office.nadia, proof(office.nadia))));
        assertThrows(
                CampaignRefused.class,
                () -> run(crisis -> crisis.give(order, seen, office.hassan, proof(office.nadia))),
                "the proof is another's");
        assertThrows(
                CampaignRefused.class,
                () -> run(crisis -> crisis.give(order, seen + 7, office.hassan, proof(office.hassan))),
                "what was seen has changed");
        given(order);
        long later = read(order).order().version();
        assertThrows(
                CampaignRefused.class,
                () -> run(crisis -> crisis.give(order, later, office.hassan, proof(office.hassan))));
        assertThrows(CampaignRefused.class, () -> keep(order, office.karim), "too late");
        assertThrows(
                CampaignRefused.class,
                () -> run(crisis -> crisis.end(order, START.minusDays(1), office.hassan, proof(office.hassan))));
    }

    /** In an emergency nobody goes looking for what is ready; what it leaves on site is seen before it is given. */
    @Test
    void theAuthorityIsToldAndSeesWhatIsLeftOnSite() {
        UUID order = prepared(CrisisMode.FULL, "DSI");
        assertTrue(office.beans()
                .fired()
                .contains(new Notice(Set.of(office.hassan.person()), "CRISIS_PREPARED", "", START, order)));
        assertEquals(
                List.of(order),
                office.run(() -> bean(CrisisDesk.class).toGive(office.hassan)).stream()
                        .map(CrisisOrder::id)
                        .toList());
        assertEquals(List.of(), office.run(() -> bean(CrisisDesk.class).toGive(office.nadia)));
        keep(order, office.karim);
        office.run(() -> {
            bean(Directory.class).findUnit(unit("DSI")).orElseThrow().describe("و", "U", UnitKind.DIRECTION, 2);
            return 1;
        });
        OrderUnit left = read(order).units().getFirst();
        assertEquals("2 1 1 false", left.people() + " " + left.kept() + " " + left.onSite() + " " + left.isEnough());
        given(order);
        assertEquals(List.of(), office.run(() -> bean(CrisisDesk.class).toGive(office.hassan)));
        OrderUnit turns = read(prepared(CrisisMode.ROTATING, "DSI")).units().getFirst();
        assertEquals("0 1", turns.kept() + " " + turns.onSite(), "one of the two groups");
    }

    @Test
    void noticesThatFailedAreNamedAndMadeOnceMore() {
        UUID order = prepared(CrisisMode.FULL, "DSI");
        office.beans().provide(JobKind.class, List.of(new Broken()));
        given(order);
        OrderRound failed = read(order).notices().orElseThrow();
        assertEquals(
                "0 2 2",
                failed.made() + " " + failed.total() + " " + failed.failed().size());
        assertFalse(failed.isRunning());
        office.beans().provide(JobKind.class, List.of(bean(CrisisNotices.class), bean(CrisisReturns.class)));
        refused("campaign.unknown", () -> run(crisis -> crisis.retry(order, false, office.salma)));
        run(crisis -> crisis.retry(order, false, office.nadia));
        office.run(() -> bean(JobRun.class).runIdle());
        OrderRound made = read(order).notices().orElseThrow();
        assertEquals("2 0 100", made.made() + " " + made.failed().size() + " " + made.percent());
        assertThrows(Refusal.class, () -> run(crisis -> crisis.retry(order, false, office.nadia)), "none is left");
    }

    /** Its paper cannot be made. */
    private static final class Broken implements JobKind {
        @Override
        public String name() {
            return CrisisNotices.NAME;
        }

        @Override
        public void one(UUID subject, Job job) {
            throw CampaignRefused.unknown();
        }
    }

    @Test
    void whoStaysIsOfTheOrderThatWasSeen() {
        UUID order = prepared(CrisisMode.FULL, "DSI");
        long seen = read(order).order().version();
        keep(order, office.karim);
        refused("campaign.stale", () -> give(order, seen, office.hassan));
        long kept = read(order).order().version();
        office.run(() -> {
            bean(Keeping.class).release(order, office.karim.person(), office.nadia);
            return 1;
        });
        refused("campaign.stale", () -> give(order, kept, office.hassan));
        assertEquals(CrisisOrder.State.PREPARED, read(order).order().state());
    }

    /** Amina looks after the service, Youssef after the direction above it. */
    @Test
    void anotherDirectionsOrderIsNotTheirs() {
        office.run(() -> {
            role(office.amina, Role.HR_OFFICER, "DEV");
            role(office.youssef, Role.AUTHORITY, "DEV");
            return 1;
        });
        UUID order = prepared(CrisisMode.FULL, "DSI");
        keep(order, office.karim);
        CrisisDesk.View below = office.run(() -> bean(CrisisDesk.class).read(order, office.amina));
        assertEquals(
                "false 1",
                below.mine() + " " + below.kept().size(),
                "people of theirs are meant: they read it, and change nothing");
        CrisisRequest other =
                new CrisisRequest(CrisisMode.FULL, START, "س", "m", office.run(() -> Set.of(unit("DEV"))));
        refused(
                "campaign.not_yours",
                () -> office.run(() -> {
                    bean(CrisisDesk.class).change(order, other, below.order().version(), office.amina);
                    return 1;
                }));
        refused(
                "campaign.not_yours",
                () -> office.run(() -> {
                    bean(Keeping.class).release(order, office.karim.person(), office.amina);
                    return 1;
                }));
        refused("campaign.not_yours", () -> give(order, below.order().version(), office.youssef));
        office.run(() -> {
            role(office.salma, Role.HR_OFFICER, "SEC");
            return 1;
        });
        assertEquals(List.of(), office.run(() -> bean(CrisisDesk.class).all(office.salma)));
        refused(
                "campaign.unknown",
                () -> office.run(() -> bean(CrisisDesk.class).read(order, office.salma)));
        assertEquals(
                1, office.run(() -> bean(CrisisDesk.class).all(office.amina)).size());
    }

    private void role(Actor actor, Role role, String code) {
        Directory directory = bean(Directory.class);
        if (directory.findUnitByCode(code).isEmpty()) {
            OrgUnit unit = new OrgUnit(code, UnitKind.DIRECTION, unit("ANSN"));
            unit.describe("وحدة " + code, "Unité " + code, UnitKind.DIRECTION, 0);
            directory.add(unit);
        }
        directory.add(new RoleAssignment(actor.person(), role, unit(code), Office.TODAY.minusYears(1), null));
    }

    private void give(UUID order, long seen, Actor actor) {
        run(crisis -> crisis.give(order, seen, actor, proof(actor)));
    }

    private static void refused(String key, Executable asked) {
        assertEquals(key, assertThrows(CampaignRefused.class, asked).key());
    }

    @Test
    void whatIsNotCompleteIsNotPrepared() {
        Set<UUID> units = office.run(() -> Set.of(unit("DSI")));
        for (CrisisRequest bad : List.of(
                new CrisisRequest(null, START, "س", "m", units),
                new CrisisRequest(CrisisMode.FULL, Office.TODAY.minusDays(1), "س", "m", units),
                new CrisisRequest(CrisisMode.FULL, START, "", "m", units),
                new CrisisRequest(CrisisMode.FULL, START, "س", "m", Set.of()))) {
            assertThrows(
                    CampaignRefused.class,
                    () -> office.run(() -> bean(CrisisDesk.class).prepare(bad, office.nadia)),
                    bad.toString());
        }
        UUID order = prepared(CrisisMode.FULL, "DSI");
        assertThrows(
                CampaignRefused.class,
                () -> office.run(() -> {
                    bean(Keeping.class).keep(order, List.of("0"), KeptReason.SAFETY, office.nadia);
                    return 1;
                }));
        assertEquals(Optional.empty(), read(order).order().reference());
    }
}
