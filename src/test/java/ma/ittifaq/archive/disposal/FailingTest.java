package ma.ittifaq.archive.disposal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FailingTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void aLineThatFailsIsToldOnceADay() {
        Failing failing = new Failing();
        UUID line = UUID.randomUUID();
        failing.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        assertTrue(failing.isNews(line));
        assertTrue(failing.isNews(UUID.randomUUID()), "each for itself");
        failing.clock = Clock.fixed(NOON.plusSeconds(10), ZoneOffset.UTC);
        assertFalse(failing.isNews(line));
        failing.clock = Clock.fixed(NOON.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        assertTrue(failing.isNews(line));
        failing.clear(line);
        failing.clock = Clock.fixed(NOON.plus(Duration.ofDays(1)).plusSeconds(10), ZoneOffset.UTC);
        assertTrue(failing.isNews(line), "what held in between is news when it fails again");
    }
}
