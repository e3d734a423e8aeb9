package ma.ittifaq.course;

import static ma.ittifaq.agreement.AgreementState.*;
import static ma.ittifaq.agreement.SampleTerms.END;
import static ma.ittifaq.agreement.SampleTerms.START;
import static ma.ittifaq.agreement.SampleTerms.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.DueMoves;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Leases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calendar's moves and people's moves after signature, on real rows. */
class DueWorkTest {

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    private static int workOff(LocalDate day) {
        office.beans().setDay(day);
        return office.in(() -> office.get(DueWork.class).workOff());
    }

    private static UUID signed(String name, String manager) {
        return office.signed(office.draft(name, SampleTerms.complete()), name, manager);
    }

    private static void course(UUID id, Action action, MoveDetails details, String by) {
        office.in(() -> office.get(Course.class).move(id, action, details, Optional.empty(), office.actor(by)));
    }

    @Test
    void draftsLapseAndSignedAgreementsTakeEffect() {
        UUID draft = office.draft("omar", SampleTerms.complete());
        UUID signed = signed("salma", "service");
        assertEquals(0, workOff(START.minusDays(1)));
        assertEquals(1, workOff(START));
        assertEquals(ACTIVE, office.state(signed));
        assertEquals(1, workOff(START.plusDays(1)));
        assertEquals(LAPSED, office.state(draft));
        assertEquals(0, workOff(START.plusDays(1)), "made once");
    }

    @Test
    void afterALongSilenceEverythingIsCaughtUp() {
        UUID signed = signed("salma", "service");
        assertEquals(2, workOff(END.plusDays(1)), "took effect, expired");
        assertEquals(EXPIRED, office.state(signed));
    }

    @Test
    void anUnsealedAgreementWaitsForItsSeal() {
        UUID signed = signed("salma", "service");
        office.in(() -> office.beans()
                .entities()
                .createNativeQuery("update agreement set sealed = false")
                .executeUpdate());
        assertEquals(0, workOff(START.plusDays(3)));
        assertEquals(SIGNED, office.state(signed));
    }

    @Test
    void suspensionsAndNoticesEndOnTheirDay() {
        UUID id = signed("salma", "service");
        workOff(START);
        course(
                id,
                Action.SUSPEND,
                new MoveDetails(null, Reason.SERVICE_NEED, START, START.plusDays(5), null, null),
                "service");
        assertEquals(SUSPENDED, office.state(id));
        assertEquals(0, workOff(START.plusDays(4)));
        assertEquals(1, workOff(START.plusDays(5)));
        assertEquals(ACTIVE, office.state(id));
        course(id, Action.GIVE_NOTICE, new MoveDetails(null, null, null, null, START.plusDays(40), null), "salma");
        assertEquals(ENDING, office.state(id));
        course(id, Action.CANCEL_NOTICE, MoveDetails.NONE, "salma");
        course(id, Action.GIVE_NOTICE, new MoveDetails(null, null, null, null, START.plusDays(40), null), "chief");
        assertEquals(1, workOff(START.plusDays(40)));
        assertEquals(TERMINATED, office.state(id));
    }

    @Test
    void aNoticeThatRanOutEndsBeforeTheTermExpires() {
        UUID id = signed("salma", "service");
        workOff(START);
        course(id, Action.GIVE_NOTICE, new MoveDetails(null, null, null, null, END, null), "salma");
        workOff(END.plusDays(9));
        assertEquals(TERMINATED, office.state(id));
    }

    @Test
    void anAmendmentReplacesWhatItAmends() {
        UUID first = signed("salma", "service");
        workOff(START);
        UUID amendment = office.in(() -> office.get(Drafting.class)
                .create(
                        office.id("salma"),
                        Kind.AMENDMENT,
                        Optional.of(first),
                        SampleTerms.on(START.plusDays(30), END),
                        office.actor("salma")));
        office.signed(amendment, "salma", "service");
        assertEquals(2, workOffInOneRound(START.plusDays(30)), "one due, two moved");
        assertEquals(ACTIVE, office.state(amendment));
        assertEquals(SUPERSEDED, office.state(first));
    }

    private static int workOffInOneRound(LocalDate day) {
        int before = office.beans().fired().size();
        assertEquals(1, workOff(day));
        return office.beans().fired().size() - before;
    }

    @Test
    void anAmendmentOfWhatHasEndedWaitsForHr() {
        UUID first = signed("salma", "service");
        workOff(START);
        UUID amendment = office.in(() -> office.get(Drafting.class)
                .create(
                        office.id("salma"),
                        Kind.AMENDMENT,
                        Optional.of(first),
                        SampleTerms.on(START.plusDays(30), END),
                        office.actor("salma")));
        office.signed(amendment, "salma", "service");
        course(first, Action.END_AT_ONCE, MoveDetails.reason(Reason.SECURITY, null), "hr2");
        assertEquals(0, workOff(START.plusDays(30)));
        assertEquals(SIGNED, office.state(amendment));
        course(amendment, Action.END_AT_ONCE, MoveDetails.reason(Reason.SECURITY, null), "hr2");
        assertEquals(TERMINATED, office.state(amendment));
    }

    @Test
    void aRenewalFollowsItsExpiredPredecessor() {
        UUID first = signed("salma", "service");
        workOff(START);
        office.beans().setDay(END.minusDays(70));
        UUID renewal = office.in(() -> office.get(Drafting.class)
                .create(
                        office.id("salma"),
                        Kind.RENEWAL,
                        Optional.of(first),
                        SampleTerms.on(END.plusDays(1), END.plusMonths(6)),
                        office.actor("salma")));
        office.signed(renewal, "salma", "service");
        assertEquals(2, workOff(END.plusDays(1)));
        assertEquals(EXPIRED, office.state(first));
        assertEquals(ACTIVE, office.state(renewal));
    }

    @Test
    void aStepWhoseHolderLeftFallsToWhomTheChartNames() {
        UUID id = office.draft("imane", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "imane");
        office.in(() -> {
            office.person("leaver", "S");
            office.role("leaver", Role.AUTHORITY, "S");
            return null;
        });
        course(id, Action.REASSIGN, new MoveDetails(null, null, null, null, null, office.id("leaver")), "hr2");
        assertEquals(0, workOff(TODAY));
        office.in(() -> {
            office.get(Directory.class).require(office.id("leaver")).leave(TODAY);
            return null;
        });
        assertEquals(1, workOff(TODAY));
        assertEquals(Optional.of(office.id("tservice")), holder(id));
        assertEquals(0, workOff(TODAY));
    }

    /** Begun by a head who is gone since, or given by HR to somebody who is: the superior of today has it to end. */
    @Test
    void aDraftWhoseAuthorLeftFallsToTheSuperior() {
        office.in(() -> {
            office.person("author", "T");
            office.role("author", Role.HR_OFFICER, "T");
            return null;
        });
        UUID id = office.in(() -> office.get(Drafting.class)
                .create(
                        office.id("imane"),
                        Kind.INITIAL,
                        Optional.empty(),
                        SampleTerms.complete(),
                        office.actor("author")));
        assertEquals(0, workOff(TODAY));
        office.in(() -> {
            office.get(Directory.class).require(office.id("author")).leave(TODAY);
            return null;
        });
        assertEquals(1, workOff(TODAY));
        assertEquals(0, workOff(TODAY), "once");
        assertEquals(DRAFT, office.state(id));
        assertEquals(Optional.of(office.id("tservice")), holder(id));
        office.move(id, Action.SUBMIT, "tservice");
        assertEquals(AWAITING_EMPLOYEE_CONSENT, office.state(id));
    }

    /** The employee's own draft is nobody else's to end. */
    @Test
    void aDraftOfAnEmployeeWhoLeftWaits() {
        office.in(() -> {
            office.person("gone", "T");
            return null;
        });
        UUID id = office.draft("gone", SampleTerms.complete());
        office.in(() -> {
            office.get(Directory.class).require(office.id("gone")).leave(TODAY);
            return null;
        });
        assertEquals(0, workOff(TODAY));
        assertEquals(Optional.empty(), holder(id));
    }

    private static Optional<UUID> holder(UUID id) {
        return office.in(
                () -> office.get(Moving.class).require(id, Actor.SYSTEM).holder());
    }

    @Test
    void oneThatFailsHindersNoOther() {
        UUID good = office.draft("salma", SampleTerms.complete());
        office.draft("omar", SampleTerms.complete());
        DueMoves real = office.get(DueMoves.class);
        DueWork work = new DueWork(new DueMoves() {
            @Override
            public List<UUID> after(UUID id, int most) {
                return real.after(id, 1);
            }

            @Override
            public boolean make(UUID id) {
                if (id.equals(good)) {
                    return real.make(id);
                }
                throw id.hashCode() % 2 == 0 ? new RuleBroken.Stale() : new IllegalStateException("an observer failed");
            }
        });
        office.beans().setDay(START.plusDays(1));
        assertEquals(1, (int) office.in(work::workOff));
        assertEquals(LAPSED, office.state(good));
    }

    @Test
    void othersMovesAreNotMadeHereNorOnAForeignAgreementNorOnAnotherVersion() {
        UUID id = signed("salma", "service");
        assertThrows(RuleBroken.IllegalMove.class, () -> course(id, Action.TAKE_EFFECT, MoveDetails.NONE, "hr"));
        assertThrows(RuleBroken.NotVisible.class, () -> course(id, Action.RESCIND, MoveDetails.note("x"), "omar"));
        assertThrows(
                RuleBroken.Stale.class,
                () -> office.in(() -> office.get(Course.class)
                        .move(id, Action.RESCIND, MoveDetails.note("x"), Optional.of(0L), office.actor("salma"))));
        course(id, Action.RESCIND, MoveDetails.note("عدول عن الطلب"), "salma");
        assertEquals(TERMINATED, office.state(id));
    }

    @Test
    void oneNodeHoldsTheLeaseUntilItGivesItBack() {
        Leases mine = office.get(Leases.class);
        ma.ittifaq.platform.TestBeans otherNode = new ma.ittifaq.platform.TestBeans();
        assertTrue(office.in(() -> mine.hold(DueWork.LEASE, Duration.ofMinutes(5))));
        assertTrue(office.in(() -> mine.hold(DueWork.LEASE, Duration.ofMinutes(5))), "prolonged");
        assertFalse(otherNode.inTransaction(
                office.database(), () -> otherNode.get(Leases.class).hold(DueWork.LEASE, Duration.ofMinutes(5))));
        office.in(() -> {
            mine.release(DueWork.LEASE);
            return null;
        });
        assertTrue(otherNode.inTransaction(
                office.database(), () -> otherNode.get(Leases.class).hold(DueWork.LEASE, Duration.ofSeconds(-1))));
        assertTrue(office.in(() -> mine.hold(DueWork.LEASE, Duration.ofMinutes(5))), "it had run out");
        assertFalse(office.in(() -> mine.hold("unknown work", Duration.ofMinutes(5))));
    }
}
