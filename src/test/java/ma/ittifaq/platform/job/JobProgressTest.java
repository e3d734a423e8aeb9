package ma.ittifaq.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Job job = new Job("kind", UUID.randomUUID(), NOW);

    @Test
    void runsUntilItsEndIsRecorded() {
        JobProgress done = new JobProgress(job, 2, 1, 1);
        assertFalse(done.isRunning(), "listed");
        job.begin("{}", NOW);
        assertEquals(0, done.waiting());
        assertTrue(done.isRunning(), "a page that waits for the end asks again");
        job.end(NOW);
        assertFalse(done.isRunning());
    }

    @Test
    void doesNotRunOnceItIsStopped() {
        job.begin("{}", NOW);
        job.stop(NOW);
        assertFalse(new JobProgress(job, 2, 0, 0).isRunning());
    }
}
