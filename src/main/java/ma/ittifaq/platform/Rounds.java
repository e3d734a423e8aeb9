package ma.ittifaq.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Work that comes round again, on one node of the cluster at a time or on each. It ends with whoever it was injected into,
 * and with nothing that fails in a round: a commit that is refused gets out of a boundary as a checked exception, whatever
 * the signature says, and a package too large for the heap as an error.
 */
@Dependent
public class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject
    Leases leases;

    private ScheduledFuture<?> future;
    private Runnable round;

    /**
     * @param lease the work by its name among the leases
     * @param turn how long another node waits when this one dies at work
     * @param first from now to the first round
     * @param rest from the end of a round to the next
     * @param work one round; long work asks the supplier before each further piece, which prolongs the lease, and leaves
     *     off when it says no
     */
    public void begin(String lease, Duration turn, Duration first, Duration rest, Consumer<BooleanSupplier> work) {
        round = () -> round(lease, turn, work);
        future = executor.scheduleWithFixedDelay(round, first.toMillis(), rest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * On every node at once: for work whose pieces are claimed one by one.
     *
     * @param rest from the end of a round to the next, and before the first
     */
    public void begin(Duration rest, Runnable work) {
        round = () -> unguarded(work);
        future = executor.scheduleWithFixedDelay(round, rest.toMillis(), rest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void unguarded(Runnable work) {
        try {
            work.run();
        } catch (Exception | OutOfMemoryError failure) {
            LOG.log(System.Logger.Level.WARNING, "A round of work could not be ended", failure);
        }
    }

    /** One round more, now and on this node, in another thread than the caller's; none where the server is busy. */
    public void soon() {
        try {
            executor.execute(round);
        } catch (RejectedExecutionException busy) {
            LOG.log(System.Logger.Level.INFO, "The server is busy: the work waits for its next round");
        }
    }

    private synchronized void round(String lease, Duration turn, Consumer<BooleanSupplier> work) {
        try {
            if (leases.hold(lease, turn)) {
                work.accept(() -> leases.hold(lease, turn));
                leases.release(lease);
            }
        } catch (Exception | OutOfMemoryError failure) {
            // A database that is away for a moment must not end the rounds for good: the next one tries again.
            LOG.log(System.Logger.Level.WARNING, "A round of \"" + lease + "\" could not be ended", failure);
        }
    }

    @PreDestroy
    void stop() {
        if (future != null) {
            future.cancel(false);
        }
    }
}
