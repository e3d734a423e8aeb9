package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import ma.ittifaq.bench.KillDriver;
import org.junit.jupiter.api.Test;

/** A kill in the middle of a batch of signatures and two in the middle of random moves; {@link KillDriver} makes a hundred. */
class KillIT {
    private static final int TIMES = 2;
    private static final int BATCH = 6;

    @Test
    void aKilledServerLosesNothingAndHalfMakesNothing() throws Exception {
        Path base = Path.of(System.getProperty("it.base"));
        Path home = Path.of(System.getProperty("jboss.home"));
        KillDriver driver = new KillDriver(home, base.resolveSibling(base.getFileName() + "-kill"), 2020);
        assertEquals(List.of(), driver.killInBatch(BATCH), "between a signature of a batch and the next");
        for (int i = 0; i < TIMES; i++) {
            assertEquals(List.of(), driver.kill());
        }
        assertTrue(driver.moves() > 0, "people did something in between");
    }
}
