package ma.ittifaq.platform;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Rounds of work that come when a test calls them; as in the server, one that fails ends no later one. */
public final class CalledRounds extends Rounds {
    private Consumer<BooleanSupplier> work;

    @Override
    public void begin(String lease, Duration turn, Duration first, Duration rest, Consumer<BooleanSupplier> round) {
        work = round;
    }

    /** One round, which may go on to its end. */
    public void call() {
        try {
            work.accept(() -> true);
        } catch (RuntimeException failure) {
            System.getLogger(CalledRounds.class.getName())
                    .log(System.Logger.Level.TRACE, "A round was not ended", failure);
        }
    }
}
