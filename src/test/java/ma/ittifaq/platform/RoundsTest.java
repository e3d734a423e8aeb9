package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.transaction.RollbackException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration TURN = Duration.ofMinutes(10);

    private final List<String> done = new ArrayList<>();
    private Runnable round;
    private boolean free = true;

    @Test
    void aRoundRunsUnderItsLeaseAndGivesItBack() {
        begin(held -> done.add("work"));
        round.run();
        assertEquals(List.of("hold", "work", "release"), done);
    }

    @Test
    void longWorkLeavesOffWhenAnotherNodeHasTheLease() {
        begin(held -> {
            do {
                done.add("piece");
                free = done.size() < 4;
            } while (held.getAsBoolean());
        });
        round.run();
        assertEquals(List.of("hold", "piece", "hold", "piece", "hold", "release"), done);
    }

    @Test
    void anotherNodeAtWorkIsLeftAlone() {
        free = false;
        begin(held -> done.add("work"));
        round.run();
        assertEquals(List.of("hold"), done);
    }

    /** An exception that got out would end a schedule of the platform for good. */
    @Test
    void aRoundThatFailsDoesNotEndTheRounds() {
        begin(held -> {
            throw new IllegalStateException("the database is away");
        });
        round.run();
        assertEquals(List.of("hold"), done);
    }

    /** The platform's commit throws one that no signature names, out of a boundary that names none. */
    @Test
    void norDoesACommitThatIsRefusedOrAHeapThatIsFull() {
        begin(held -> RoundsTest.<RuntimeException>unnamed(new RollbackException("no room on the disk")));
        round.run();
        begin(held -> {
            throw new OutOfMemoryError("a package too large");
        });
        round.run();
        assertEquals(List.of("hold", "hold"), done);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void unnamed(Exception checked) throws E {
        throw (E) checked;
    }

    @Test
    void butAnErrorOfTheMachineIsNotHidden() {
        begin(held -> {
            throw new StackOverflowError();
        });
        assertThrows(StackOverflowError.class, () -> round.run());
    }

    private void begin(Consumer<BooleanSupplier> work) {
        Rounds rounds = new Rounds();
        rounds.executor = (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                RoundsTest.class.getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, args) -> {
                    assertEquals("scheduleWithFixedDelay", method.getName());
                    assertEquals(List.of(1_000L, 60_000L), List.of(args[1], args[2]));
                    round = (Runnable) args[0];
                    return null;
                });
        rounds.leases = new Leases() {
            @Override
            public boolean hold(String work, Duration time) {
                assertEquals(TURN, time);
                done.add("hold");
                return free;
            }

            @Override
            public void release(String work) {
                done.add("release");
            }
        };
        rounds.begin("work", TURN, Duration.ofSeconds(1), Duration.ofMinutes(1), work);
    }
}
