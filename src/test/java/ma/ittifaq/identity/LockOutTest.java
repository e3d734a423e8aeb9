package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void fourMistakesAreFree() {
        for (int failures = 0; failures <= 4; failures++) {
            assertEquals(Optional.empty(), LockOut.ACCOUNT.until(failures, NOW));
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "2000000000, 900"})
    void thenTheDelayDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertEquals(Optional.of(NOW.plus(Duration.ofSeconds(seconds))), LockOut.ACCOUNT.until(failures, NOW));
    }
}
