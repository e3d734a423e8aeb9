package ma.ittifaq.notification;

import static ma.ittifaq.agreement.SampleTerms.END;
import static ma.ittifaq.agreement.SampleTerms.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.PointNoted;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.notification.MessagePage.Place;
import ma.ittifaq.platform.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is told what of real moves on real rows, and what becomes of it in their inboxes. */
class TellingTest {

    private static final MoveDetails NOTE = MoveDetails.note("المرجو التصحيح");

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @AfterEach
    void forget() {
        office.in(() -> office.beans()
                .entities()
                .createNativeQuery("delete from message")
                .executeUpdate());
    }

    /** Makes the move with its messages in one transaction; the names of who was told, a star where it is their turn. */
    private static Set<String> told(UUID agreement, Action action, String by, MoveDetails details) {
        return office.in(() -> {
            Actor actor = by == null ? Actor.SYSTEM : office.actor(by);
            Moving moving = office.get(Moving.class);
            Agreement moved = moving.require(agreement, actor);
            Move move = moving.move(moved, action, actor, details);
            office.get(Telling.class).on(new Moved(moved, move));
            return recipients(agreement, move.sequence());
        });
    }

    private static Set<String> told(UUID agreement, Action action, String by) {
        return told(agreement, action, by, MoveDetails.NONE);
    }

    private static Set<String> recipients(UUID agreement, int sequence) {
        Map<UUID, String> names =
                office.people().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return office.beans()
                .entities()
                .createQuery(
                        "select m.recipient, m.turn from Message m where m.agreement = :a and m.sequence = :s",
                        Object[].class)
                .setParameter("a", agreement)
                .setParameter("s", sequence)
                .getResultStream()
                .map(row -> names.get((UUID) row[0]) + ((boolean) row[1] ? "*" : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static UUID draft() {
        return office.draft("salma", SampleTerms.complete());
    }

    private static MessagePage page(String name, boolean unread, Optional<Place> from, int limit) {
        return office.in(() -> office.get(Inbox.class).page(office.actor(name), unread, from, limit));
    }

    private static List<MessageLine> inbox(String name) {
        return page(name, false, Optional.empty(), 100).lines();
    }

    private static MessageLine message(String name, Action action) {
        return inbox(name).stream()
                .filter(line -> line.action() == action)
                .findFirst()
                .orElseThrow();
    }

    private static long unread(String name) {
        return office.in(() -> office.get(Inbox.class).unread(office.actor(name)));
    }

    /** Of a point the other side is told, with its day and the next. */
    @Test
    void aPointIsToldToTheOtherSide() {
        UUID id = office.signed(draft(), "salma", "service");
        office.in(() -> {
            office.get(Telling.class).on(new PointNoted(id, START, office.id("salma"), START.plusDays(15)));
            return null;
        });
        assertEquals(List.of(), inbox("salma"));
        MessageLine line = inbox("service").getFirst();
        Wording said = Wording.of(line, office.id("service"), Locale.FRENCH);
        assertTrue(said.what().contains("Alaoui"), said::what);
        assertEquals(START.plusDays(15), line.due());
        assertTrue(said.next().contains("Le suivant"), said::next);
        assertEquals(List.of(), inbox("hr2"));
    }

    @Test
    void aWholeJourneyTellsTheseAndNobodyElse() {
        office.in(() -> {
            office.delegation("service", "deputy", Delegation.Scope.REVIEW);
            return null;
        });
        UUID id = draft();
        assertEquals(Set.of("service*", "deputy*"), told(id, Action.SUBMIT, "salma"));
        assertEquals(Set.of("salma", "service", "hr2*"), told(id, Action.APPROVE, "deputy"));
        assertEquals(Set.of("salma", "rssi*"), told(id, Action.ENDORSE, "hr2"));
        assertEquals(Set.of("salma*"), told(id, Action.ENDORSE, "rssi"));
        assertEquals(Set.of("service*"), told(id, Action.SIGN, "salma"));
        assertEquals(Set.of("salma", "chief*"), told(id, Action.SIGN, "service"));
        assertEquals(Set.of("salma", "service", "hr2"), told(id, Action.SIGN, "chief"));
        office.in(() -> {
            office.get(Moving.class).require(id, Actor.SYSTEM).markSealed();
            return null;
        });
        office.beans().setDay(START);
        assertEquals(Set.of("salma", "service", "deputy"), told(id, Action.TAKE_EFFECT, null));
        MoveDetails suspended = new MoveDetails(null, Reason.SERVICE_NEED, START, START.plusDays(10), null, null);
        assertEquals(Set.of("salma", "deputy", "hr2"), told(id, Action.SUSPEND, "service", suspended));
        assertEquals(START.plusDays(10), message("salma", Action.SUSPEND).due(), "until when");
        office.beans().setDay(START.plusDays(10));
        assertEquals(Set.of("salma", "service", "deputy", "hr2"), told(id, Action.RESUME, null));
        MoveDetails notice = new MoveDetails(null, null, null, null, START.plusDays(90), null);
        assertEquals(Set.of("service", "hr2", "chief"), told(id, Action.GIVE_NOTICE, "salma", notice));
        assertEquals(START.plusDays(90), message("chief", Action.GIVE_NOTICE).due());
        assertEquals(Set.of("service", "deputy", "hr2", "chief"), told(id, Action.CANCEL_NOTICE, "salma"));
        assertEquals(END, message("chief", Action.CANCEL_NOTICE).due());
    }

    @Test
    void aDeputyLearnsInWhosePlaceAndTheHolderWhatWasDoneInTheirs() {
        office.in(() -> {
            office.delegation("service", "deputy", Delegation.Scope.REVIEW);
            return null;
        });
        UUID id = draft();
        told(id, Action.SUBMIT, "salma");
        assertEquals(office.id("service"), inbox("deputy").getFirst().place());
        assertEquals(null, inbox("service").getFirst().place());
        told(id, Action.APPROVE, "deputy");
        MessageLine done = message("service", Action.APPROVE);
        assertEquals(office.id("deputy"), done.actor());
        assertEquals(office.id("service"), done.behalf());
    }

    @Test
    void consentIsAskedOfTheEmployeeAndNoDraftIsTold() {
        UUID id = office.in(() -> office.get(Drafting.class)
                .create(
                        office.id("salma"),
                        Kind.INITIAL,
                        Optional.empty(),
                        SampleTerms.complete(),
                        office.actor("service")));
        office.in(() -> {
            office.beans().fired().stream().filter(Moved.class::isInstance).forEach(moved -> office.get(Telling.class)
                    .on((Moved) moved));
            return null;
        });
        assertEquals(List.of(), inbox("salma"), "a draft is its author's affair");
        assertEquals(Set.of("salma*"), told(id, Action.SUBMIT, "service"));
        assertEquals(Set.of("service*"), told(id, Action.ACCEPT, "salma"));
    }

    @Test
    void whatGoesBackIsToldToWhomItHadReached() {
        UUID id = draft();
        told(id, Action.SUBMIT, "salma");
        told(id, Action.APPROVE, "service");
        assertEquals(Set.of("salma*", "service"), told(id, Action.RETURN, "hr2", NOTE));
        assertEquals(Set.of("service*"), told(id, Action.SUBMIT, "salma"));
        told(id, Action.APPROVE, "service");
        assertEquals(Set.of("service", "hr2"), told(id, Action.WITHDRAW, "salma"));
        assertTrue(inbox("hr2").stream().noneMatch(MessageLine::stillWaits), "what is withdrawn waits for nobody");
    }

    @Test
    void aStepThatIsGivenToSomebodyWaitsForThem() {
        UUID id = draft();
        told(id, Action.SUBMIT, "salma");
        MoveDetails given = new MoveDetails(null, null, null, null, null, office.id("division"));
        assertEquals(Set.of("division*", "salma"), told(id, Action.REASSIGN, "hr2", given));
    }

    @Test
    void aMoveThatIsRolledBackTellsNobody() {
        UUID id = draft();
        assertThrows(
                IllegalStateException.class,
                () -> office.in(() -> {
                    told0(id);
                    throw new IllegalStateException("something else failed");
                }));
        assertEquals(List.of(), inbox("service"));
    }

    private static void told0(UUID id) {
        Moving moving = office.get(Moving.class);
        Agreement moved = moving.require(id, office.actor("salma"));
        Move move = moving.move(moved, Action.SUBMIT, office.actor("salma"), MoveDetails.NONE);
        office.get(Telling.class).on(new Moved(moved, move));
        assertEquals(1, recipients(id, move.sequence()).size());
    }

    @Test
    void aMessageIsReadOnceByItsReaderAlone() {
        UUID id = draft();
        told(id, Action.SUBMIT, "salma");
        UUID message = inbox("service").getFirst().id();
        assertEquals(1, unread("service"));
        assertThrows(
                MessageUnknown.class,
                () -> office.in(() -> office.get(Inbox.class).read(message, office.actor("salma"))));
        Instant first = office.in(() -> office.get(Inbox.class).read(message, office.actor("service")))
                .readAt();
        office.beans().setDay(START);
        office.in(() -> office.get(Inbox.class).read(message, office.actor("service")));
        assertEquals(first, inbox("service").getFirst().readAt(), "the first reading counts");
        assertEquals(0, unread("service"));
        assertEquals(List.of(), page("service", true, Optional.empty(), 10).lines(), "nothing is unread any more");
    }

    @Test
    void manyMessagesAreLeafedThroughForthAndBackWithOneStatementEach() {
        UUID id = draft();
        for (int i = 0; i < 12; i++) {
            told(id, Action.SUBMIT, "salma");
            told(id, Action.RETURN, "service", NOTE);
        }
        List<UUID> all = inbox("service").stream().map(MessageLine::id).toList();
        assertEquals(12, all.size());
        List<UUID> leafed = new ArrayList<>();
        MessagePage page = page("service", false, Optional.empty(), 5);
        assertEquals(Optional.empty(), page.previous());
        for (int leaf = 0; leaf < 3; leaf++) {
            page.lines().forEach(line -> leafed.add(line.id()));
            Optional<Place> next = page.next();
            assertEquals(leaf < 2, next.isPresent());
            if (next.isPresent()) {
                Place place = Place.of(next.get().text()).orElseThrow();
                long before = office.database().statements();
                page = page("service", false, Optional.of(place), 5);
                assertEquals(1, office.database().statements() - before);
            }
        }
        assertEquals(all, leafed);
        MessagePage back = page("service", false, page.previous(), 5);
        assertEquals(
                all.subList(5, 10), back.lines().stream().map(MessageLine::id).toList());
        assertEquals(Optional.empty(), Place.of("x"));
    }

    @Test
    void allThatWasShownIsReadAndWhatCameSinceIsNot() {
        UUID id = draft();
        told(id, Action.SUBMIT, "salma");
        Instant shown = inbox("service").getFirst().at();
        told(id, Action.RETURN, "service", NOTE);
        office.beans().setDay(SampleTerms.TODAY.plusDays(1));
        told(id, Action.SUBMIT, "salma");
        assertEquals(1, office.in(() -> office.get(Inbox.class).readAll(office.actor("service"), shown)));
        assertEquals(1, unread("service"));
        assertEquals(1, unread("salma"), "another's stay as they are");
    }

    @Test
    void readMessagesAreDeletedAfterTheirTimeAndUnreadOnesStay() {
        UUID id = draft();
        told(id, Action.SUBMIT, "salma");
        told(id, Action.RETURN, "service", NOTE);
        office.in(() -> office.get(Inbox.class).read(inboxIn("service"), office.actor("service")));
        Instant later = START.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        Set<Boolean> more = new HashSet<>();
        office.in(() -> more.add(office.get(Clearing.class).clear(later.minusSeconds(100_000_000))));
        assertEquals(1, inbox("service").size(), "not yet");
        office.in(() -> more.add(office.get(Clearing.class).clear(later)));
        assertEquals(Set.of(false), more);
        assertEquals(List.of(), inbox("service"));
        assertEquals(1, inbox("salma").size(), "unread, however old");
    }

    @Test
    void whatIsChangedAboutAnAccountIsToldToItsOwner() {
        UUID salma = office.actor("salma").person();
        UUID service = office.actor("service").person();
        office.in(() -> {
            AccountNews news = office.get(AccountNews.class);
            news.on(new Fact("identity.token_made", "salma", Optional.of(salma), Map.of("name", "curl")));
            news.on(new Fact("identity.second_factor_reset", "salma", service).concerning(salma));
            news.on(new Fact("identity.password_changed", "an account of no person", (UUID) null));
            news.on(new Fact("identity.signed_in", "salma", salma));
            news.on(new Fact("identity.code_again", "salma", (UUID) null).concerning(salma));
            return null;
        });
        assertEquals(
                Set.of("ACCOUNT_CODE", "ACCOUNT_FACTOR_OFF", "ACCOUNT_TOKEN"),
                inbox("salma").stream().map(MessageLine::topic).collect(Collectors.toSet()));
        assertEquals(List.of(), inbox("service"));
    }

    @Test
    void thatSomebodyGuessesIsToldToWhoKeepsTheSystemOnceInTenMinutes() {
        Set<String> before = topics("rssi");
        office.in(() -> {
            GuessingAlert alert = office.get(GuessingAlert.class);
            alert.on(new Fact("identity.signed_in", "salma", (UUID) null));
            alert.on(new Fact("identity.address_shut", "192.0.2.7", (UUID) null));
            alert.on(new Fact("identity.address_shut", "192.0.2.8", (UUID) null));
            return null;
        });
        assertEquals(Set.of(), before);
        assertEquals(1, inbox("rssi").size());
        assertEquals(Set.of("ADDRESS_SHUT"), topics("rssi"));
        assertEquals(Set.of(), topics("salma"));
    }

    private Set<String> topics(String name) {
        return inbox(name).stream().map(MessageLine::topic).collect(Collectors.toSet());
    }

    private static UUID inboxIn(String name) {
        return office.get(Inbox.class)
                .page(office.actor(name), false, Optional.empty(), 1)
                .lines()
                .getFirst()
                .id();
    }
}
