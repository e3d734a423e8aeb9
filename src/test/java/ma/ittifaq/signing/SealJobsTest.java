package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealJobsTest {

    private SigningRoom room;

    @BeforeEach
    void open() {
        room = new SigningRoom();
        // Only the queue is looked at here: the acts behind it need not exist.
        room.with(beans -> beans.entities
                .createNativeQuery("set referential_integrity false")
                .executeUpdate());
    }

    @Test
    void anActIsAskedForOnce() {
        UUID act = UUID.randomUUID();
        request(act);
        request(act);
        assertEquals(List.of(act), room.with(beans -> beans.jobs.waiting(10)));
        assertEquals(1, backlog());
    }

    @Test
    void oneOfManyGetsIt() {
        UUID act = UUID.randomUUID();
        request(act);
        assertTrue(claim(act));
        assertFalse(claim(act));
        assertEquals(List.of(), room.with(beans -> beans.jobs.waiting(10)));
        assertEquals(1, backlog(), "claimed is not done");
    }

    @Test
    void whoeverAsksAndClaimsKeepsItFromOthers() {
        UUID act = UUID.randomUUID();
        room.run(beans -> {
            beans.jobs.requestClaimed(act, room.now);
        });
        assertFalse(claim(act));
    }

    @Test
    void whatItsAskerLeavesToTheQueueIsAnybodys() {
        UUID act = UUID.randomUUID();
        room.run(beans -> {
            beans.jobs.requestClaimed(act, room.now);
            beans.jobs.free(List.of(act));
        });
        assertTrue(claim(act));
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        UUID act = UUID.randomUUID();
        request(act);
        room.run(beans -> {
            beans.jobs.failed(act, "x".repeat(5_000));
            beans.jobs.done(act, room.now);
        });
        assertFalse(claim(act));
        assertEquals(0, backlog());
    }

    private boolean claim(UUID act) {
        return room.with(beans -> beans.jobs.claim(act));
    }

    private long backlog() {
        return room.with(beans -> beans.jobs.backlog());
    }

    private void request(UUID act) {
        room.run(beans -> {
            beans.jobs.request(act, room.now);
        });
    }
}
