package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import ma.ittifaq.bench.KillDriver;
import org.junit.jupiter.api.Test;

/** Three kills in the middle of random moves; {@link KillDriver} makes a hundred. */
class KillIT {
    private static final int TIMES = 3;

    @Test
    void aKilledServerLosesNothingAndHalfMakesNothing() throws Exception {
        Path base = Path.of(System.getProperty("it.base"));
        Path home = Path.of(System.getProperty("jboss.home"));
        KillDriver driver = new KillDriver(home, base.resolveSibling(base.getFileName() + "-kill"), 2020);
        for (int i = 0; i < TIMES; i++) {
            assertEquals(List.of(), driver.kill());
        }
        assertTrue(driver.moves() > 0, "people did something in between");
    }
}
