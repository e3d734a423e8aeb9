package ma.ittifaq.notification;

import static ma.ittifaq.agreement.SampleTerms.END;
import static ma.ittifaq.agreement.SampleTerms.START;
import static ma.ittifaq.agreement.SampleTerms.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Nudged;
import ma.ittifaq.agreement.PointNoted;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.calendar.CalendarDesk;
import ma.ittifaq.calendar.DayKind;
import ma.ittifaq.calendar.DayRequest;
import ma.ittifaq.calendar.SpecialDay;
import ma.ittifaq.directory.ActingHead;
import ma.ittifaq.directory.ActingRequest;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.platform.ApplicationClock;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicyReminders;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.TeleworkPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Days pass, the work is done every day, and each is told what they must know, once. */
class RemindingTest {

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    /** The names of who is reminded on the day, a star where it is their turn; the work is done twice. */
    private static Set<String> reminded(ReminderKind kind, LocalDate day) {
        office.beans().setDay(day);
        Set<UUID> before = messages().keySet();
        work();
        work();
        Map<UUID, String> names =
                office.people().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        Map<UUID, Message> after = messages();
        after.keySet().removeAll(before);
        List<String> told = office.in(() -> after.keySet().stream()
                .map(id -> office.beans().entities().find(Message.class, id))
                .map(message -> line(message.recipient(), kind))
                .flatMap(Optional::stream)
                .map(line -> names.get(line.recipient()) + (line.line().stillWaits() ? "*" : ""))
                .toList());
        assertEquals(told.size(), new TreeSet<>(told).size(), "once each: " + told);
        return new TreeSet<>(told);
    }

    private record Told(UUID recipient, MessageLine line) {}

    private static Optional<Told> line(UUID recipient, ReminderKind kind) {
        return office
                .get(Inbox.class)
                .page(ma.ittifaq.directory.Actor.of(recipient), false, Optional.empty(), 100)
                .lines()
                .stream()
                .filter(line -> kind.name().equals(line.topic()))
                .findFirst()
                .map(line -> new Told(recipient, line));
    }

    private static Map<UUID, Message> messages() {
        return office.in(() -> office.beans()
                .entities()
                .createQuery("select m from Message m", Message.class)
                .getResultStream()
                .collect(Collectors.toMap(m -> UUID.fromString(id(m)), m -> m)));
    }

    private static String id(Message message) {
        return office.beans()
                .entities()
                .getEntityManagerFactory()
                .getPersistenceUnitUtil()
                .getIdentifier(message)
                .toString();
    }

    private static void work() {
        office.in(() -> office.get(ReminderWork.class).workOff(() -> true));
    }

    private static MessageLine message(String name, ReminderKind kind) {
        return office.in(() -> line(office.id(name), kind).orElseThrow().line());
    }

    private static UUID submitted() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        return id;
    }

    private static UUID active() {
        UUID id = office.signed(office.draft("salma", SampleTerms.complete()), "salma", "service");
        office.beans().setDay(START);
        office.move(id, Action.TAKE_EFFECT, null);
        return id;
    }

    /** Every fifteen days by the terms, whether a point was noted or not; the first of May and a week-end wait. */
    @Test
    void aPeriodicPointIsRemindedOfInItsRhythm() {
        UUID id = active();
        assertEquals(Set.of(), reminded(ReminderKind.POINT_DUE, START.plusDays(14)));
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.POINT_DUE, START.plusDays(15)));
        assertEquals(Set.of(), reminded(ReminderKind.POINT_DUE, START.plusDays(16)));
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.POINT_DUE, START.plusDays(33)));
        office.in(() -> {
            office.get(Milestones.class)
                    .on(new PointNoted(id, START.plusDays(33), office.id("salma"), START.plusDays(48)));
            return null;
        });
        assertEquals(Set.of(), reminded(ReminderKind.POINT_DUE, START.plusDays(47)));
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.POINT_DUE, START.plusDays(48)));
    }

    @Test
    void whoseTurnItIsIsRemindedAfterThreeWorkingDaysOnceAndTheDeputyToo() {
        office.in(() -> {
            office.delegation("service", "deputy", Delegation.Scope.REVIEW);
            return null;
        });
        submitted();
        assertEquals(Set.of(), reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(2)));
        assertEquals(Set.of("service*", "deputy*"), reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(3)));
        assertEquals(Set.of(), reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(4)));
        MessageLine told = message("deputy", ReminderKind.STEP_WAITS);
        assertEquals(office.id("service"), told.place());
        assertEquals(TODAY.toString(), told.subject(), "since when");
        assertEquals(START, told.due(), "until when");
    }

    @Test
    void aStepThatIsDoneIsOverAndTheNextIsRemindedOfByItself() {
        UUID id = submitted();
        reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(3));
        office.move(id, Action.APPROVE, "service");
        assertTrue(!message("service", ReminderKind.STEP_WAITS).stillWaits());
        assertEquals(Set.of(), reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(7)));
        assertEquals(Set.of("hr2*"), reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(8)));
        office.move(id, Action.RETURN, "hr2", MoveDetails.note("المرجو التصحيح"));
        assertEquals(Set.of("salma*"), reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(11)));
    }

    @Test
    void theNextSuperiorIsToldAfterSevenWorkingDays() {
        UUID id = submitted();
        assertEquals(Set.of(), reminded(ReminderKind.STEP_ESCALATES, TODAY.plusDays(8)));
        assertEquals(Set.of("division"), reminded(ReminderKind.STEP_ESCALATES, TODAY.plusDays(9)));
        office.move(id, Action.APPROVE, "service");
        assertEquals(Set.of("director"), reminded(ReminderKind.STEP_ESCALATES, TODAY.plusDays(18)));
        office.move(id, Action.ENDORSE, "hr2");
        assertEquals(Set.of("chief"), reminded(ReminderKind.STEP_ESCALATES, TODAY.plusDays(29)));
    }

    @Test
    void aHolidayPutsItOffAndNobodyIsRemindedOnOne() {
        SpecialDay closed = office.in(() -> office.get(CalendarDesk.class)
                .add(
                        new DayRequest(DayKind.CLOSED, "عطلة", "Fermeture", TODAY.plusDays(3), null, null),
                        office.actor("hr")));
        try {
            submitted();
            assertEquals(Set.of(), reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(3)));
            assertEquals(Set.of("service*"), reminded(ReminderKind.STEP_WAITS, TODAY.plusDays(4)));
        } finally {
            office.in(() -> {
                office.get(CalendarDesk.class).remove(closed.id(), Optional.empty(), office.actor("hr"));
                return null;
            });
        }
    }

    @Test
    void aRequestThatWillLapseIsToldSevenDaysAhead() {
        submitted();
        assertEquals(Set.of(), reminded(ReminderKind.REQUEST_LAPSES, START.minusDays(8)));
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.REQUEST_LAPSES, START.minusDays(7)));
    }

    @Test
    void trialRenewalAndEndAreToldTenWorkingDaysAhead() {
        active();
        LocalDate trial = START.plusMonths(3).minusDays(1);
        assertEquals(Set.of(), reminded(ReminderKind.TRIAL_ENDS, trial.minusDays(15)));
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.TRIAL_ENDS, trial.minusDays(14)));
        assertEquals(trial, message("salma", ReminderKind.TRIAL_ENDS).due());
        LocalDate last = END.minusDays(60);
        assertEquals(Set.of(), reminded(ReminderKind.RENEWAL_CLOSES, last.minusDays(20)));
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.RENEWAL_CLOSES, last.minusDays(5)));
        assertEquals(last, message("salma", ReminderKind.RENEWAL_CLOSES).due());
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.AGREEMENT_ENDS, END.minusDays(12)));
        assertEquals(END, message("service", ReminderKind.AGREEMENT_ENDS).due());
    }

    @Test
    void whoHasAskedForTheRenewalIsNotToldToAsk() {
        UUID id = active();
        office.in(() -> office.get(Drafting.class)
                .create(
                        office.id("salma"),
                        Kind.RENEWAL,
                        Optional.of(id),
                        SampleTerms.on(END.plusDays(1), END.plusMonths(6)),
                        office.actor("salma")));
        assertEquals(Set.of(), reminded(ReminderKind.RENEWAL_CLOSES, END.minusDays(62)));
    }

    @Test
    void theEndOfANoticeAndTheEquipmentAfterIt() {
        UUID id = active();
        LocalDate end = START.plusDays(100);
        work();
        office.move(id, Action.GIVE_NOTICE, "salma", new MoveDetails(null, null, null, null, end, null));
        assertEquals(Set.of(), reminded(ReminderKind.NOTICE_ENDS, end.minusDays(20)));
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.NOTICE_ENDS, end.minusDays(10)));
        office.beans().setDay(end);
        office.move(id, Action.END, null);
        LocalDate monday = end.plusDays(3);
        assertEquals(Set.of("salma", "service"), reminded(ReminderKind.EQUIPMENT_RETURNS, monday));
        assertEquals(
                end.plusDays(7),
                message("salma", ReminderKind.EQUIPMENT_RETURNS).due());
        assertEquals(Set.of(), reminded(ReminderKind.EQUIPMENT_LATE, end.plusDays(7)));
        assertEquals(Set.of("salma", "service", "hr2"), reminded(ReminderKind.EQUIPMENT_LATE, end.plusDays(10)));
    }

    @Test
    void whatIsBackIsNotAskedFor() {
        UUID id = active();
        work();
        assertEquals(Optional.empty(), handedOut(id, "salma").returnedOn());
        assertFalse(handedOut(id, "salma").open(), "it is not the employee's word");
        assertThrows(RuleBroken.IllegalMove.class, () -> returned(id, "salma"));
        returned(id, "service");
        assertThrows(RuleBroken.IllegalMove.class, () -> returned(id, "hr2"), "once");
        assertEquals(Optional.of(START), handedOut(id, "hr2").returnedOn());
        LocalDate end = START.plusDays(100);
        office.move(id, Action.GIVE_NOTICE, "salma", new MoveDetails(null, null, null, null, end, null));
        office.beans().setDay(end);
        office.move(id, Action.END, null);
        assertEquals(Set.of(), reminded(ReminderKind.EQUIPMENT_RETURNS, end.plusDays(3)));
        assertEquals(Set.of(), reminded(ReminderKind.EQUIPMENT_LATE, end.plusDays(10)));
    }

    private static HandedOut.Standing handedOut(UUID id, String actor) {
        return office.in(
                () -> office.get(HandedOut.class).of(id, office.actor(actor)).orElseThrow());
    }

    private static void returned(UUID id, String actor) {
        office.in(() -> {
            office.get(HandedOut.class).returned(id, office.actor(actor));
            return null;
        });
    }

    @Test
    void anAgreementThatEndedLongAgoIsHistory() {
        UUID id = active();
        work();
        office.move(
                id, Action.END_AT_ONCE, "chief", new MoveDetails(null, Reason.SERVICE_NEED, null, null, null, null));
        assertEquals(Set.of(), reminded(ReminderKind.EQUIPMENT_RETURNS, START.plusDays(33)));
    }

    @Test
    void aDelegationThatEndsIsToldToBoth() {
        office.beans().setDay(TODAY);
        office.in(() -> {
            office.beans()
                    .entities()
                    .persist(new Delegation(
                            "D/9",
                            office.id("service"),
                            office.id("deputy"),
                            Delegation.Scope.BOTH,
                            TODAY.minusDays(5),
                            TODAY.plusDays(10)));
            return null;
        });
        office.beans().setDay(TODAY.plusDays(7));
        work();
        assertEquals(List.of(), delegations());
        office.beans().setDay(TODAY.plusDays(8));
        work();
        work();
        assertEquals(1, delegations().size());
        assertEquals(
                Set.of(office.id("service"), office.id("deputy")),
                delegations().getFirst().recipients());
        assertEquals(TODAY.plusDays(10), delegations().getFirst().due());
    }

    private static List<Notice> delegations() {
        return notices(ReminderKind.DELEGATION_ENDS);
    }

    private static List<Notice> notices(ReminderKind kind) {
        return office.beans().fired().stream()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .filter(notice -> notice.topic().equals(kind.name()))
                .toList();
    }

    /** V2 has no head; who leads it for the time being is told, and human resources of the direction. */
    @Test
    void anActingHeadshipThatEndsIsToldToWhoActsAndToHumanResources() {
        office.beans().setDay(TODAY);
        ActingHead acting = office.in(() -> {
            ActingHead set = new ActingHead(
                    new ActingRequest("I/1", "P0", office.unit("V2"), TODAY.minusDays(5), TODAY.plusDays(10)),
                    office.id("vacant"),
                    office.id("hr2"),
                    TODAY.atStartOfDay(ApplicationClock.ZONE).toInstant());
            office.beans().entities().persist(set);
            return set;
        });
        try {
            office.beans().setDay(TODAY.plusDays(8));
            work();
            work();
            List<Notice> told = notices(ReminderKind.ACTING_ENDS);
            assertEquals(1, told.size());
            assertEquals(
                    Set.of(office.id("vacant"), office.id("hr2")),
                    told.getFirst().recipients());
            assertEquals(TODAY.plusDays(10), told.getFirst().due());
        } finally {
            office.in(() -> office.beans()
                    .entities()
                    .createQuery("delete from ActingHead a where a.id = :id")
                    .setParameter("id", acting.id())
                    .executeUpdate());
        }
    }

    @Test
    void whoIsWaitedForIsRemindedOnRequestOnceADay() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        nudge(id);
        assertTrue(message("service", ReminderKind.STEP_WAITS).stillWaits());
        assertThrows(RuleBroken.IllegalMove.class, () -> nudge(id));
        office.move(id, Action.WITHDRAW, "salma");
        assertThrows(RuleBroken.IllegalMove.class, () -> nudge(id), "nobody is waited for");
    }

    private static void nudge(UUID id) {
        office.in(() -> {
            office.get(Nudging.class).on(new Nudged(office.get(Moving.class).require(id, Actor.SYSTEM)));
            return null;
        });
    }

    @Test
    void zeroIsNever() {
        submitted();
        TeleworkPolicy silent = new TeleworkPolicy(TODAY.plusDays(1), PolicyLimits.DEFAULT, PolicySteps.ALL)
                .reminding(new PolicyReminders(0, 0, 0, 0, 0));
        office.in(() -> {
            office.get(Policies.class).add(silent);
            return null;
        });
        try {
            office.beans().setDay(TODAY.plusDays(14));
            work();
            assertEquals(Map.of(), messages());
        } finally {
            office.in(() -> office.beans()
                    .entities()
                    .createQuery("delete from TeleworkPolicy p where p.id = :id")
                    .setParameter("id", silent.id())
                    .executeUpdate());
        }
    }
}
