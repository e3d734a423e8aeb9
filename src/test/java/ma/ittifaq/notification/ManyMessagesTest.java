package ma.ittifaq.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.notification.MessagePage.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten thousand messages of one person: a page of them costs one statement and little time, wherever it is. */
class ManyMessagesTest {

    private static final int MANY = 10_000;
    private static final int LINES = 20;

    /** A page that a person waits for has many times as long; a slow machine that is shared needs some room. */
    private static final Duration LIMIT = Duration.ofMillis(250);

    @RegisterExtension
    static final TestOffice office = TestOffice.shared();

    @BeforeAll
    static void fill() {
        var draft = office.draft("salma", SampleTerms.complete());
        office.move(draft, Action.SUBMIT, "salma");
        office.in(() -> office.beans()
                .entities()
                .createNativeQuery("""
                    insert into message (id, recipient_id, agreement_id, state, turn, topic, subject, due_on, told_at, read_at)
                    select random_uuid(), ?1, ?2, 'IN_REVIEW', true, 'STEP_WAITS', '2026-03-02', date '2026-04-01',
                      dateadd(minute, "X", timestamp with time zone '2026-01-01 00:00:00+00'),
                      case when mod("X", 3) = 0 then null else timestamp with time zone '2026-03-01 00:00:00+00' end
                    from system_range(1, ?3)
                    """)
                .setParameter(1, office.id("service"))
                .setParameter(2, draft)
                .setParameter(3, MANY)
                .executeUpdate());
    }

    private static MessagePage page(boolean unread, Optional<Place> from) {
        return office.in(() -> office.get(Inbox.class).page(office.actor("service"), unread, from, LINES));
    }

    @Test
    void everyPageCostsOneStatementAndLittleTime() {
        List<Long> spent = new ArrayList<>();
        Optional<Place> next = Optional.empty();
        for (int leaf = 0; leaf < 50; leaf++) {
            long statements = office.database().statements();
            long begun = System.nanoTime();
            MessagePage page = page(leaf % 2 == 0, next);
            spent.add(System.nanoTime() - begun);
            assertEquals(1, office.database().statements() - statements);
            assertEquals(LINES, page.lines().size());
            next = page.next();
        }
        assertQuick(spent);
    }

    @Test
    void thousandsUnreadAreCountedInOneStatementToo() {
        List<Long> spent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long begun = System.nanoTime();
            long unread = office.in(() -> office.get(Inbox.class).unread(office.actor("service")));
            spent.add(System.nanoTime() - begun);
            assertEquals(MANY / 3, unread);
        }
        assertQuick(spent);
    }

    /** The one in the middle: a collection of garbage is not the page's. */
    private static void assertQuick(List<Long> spent) {
        Duration middle = Duration.ofNanos(spent.stream().sorted().toList().get(spent.size() / 2));
        System.out.println("a page of " + MANY + " messages: " + middle.toMillis() + " ms");
        assertTrue(middle.compareTo(LIMIT) < 0, middle.toString());
    }
}
