package ma.ittifaq.signing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Several threads on one piece of work that can be shared, as many as there are processors. Whoever asks works too and waits
 * for nobody who has not begun: a server without a free thread is slower, never stuck.
 */
@ApplicationScoped
class Hands {

    private static final System.Logger LOG = System.getLogger(Hands.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    /** One helper: begins once, or is told in time that it is too late. */
    private record Hand(AtomicBoolean taken, CompletableFuture<Void> done) {
        void await() {
            if (!taken.compareAndSet(false, true)) {
                done.join();
            }
        }
    }

    /** Runs the work in each of them, until all are done. What failed in one of them fails here. */
    void together(Runnable work) {
        List<Hand> others = others(work);
        try {
            work.run();
        } finally {
            others.forEach(Hand::await);
        }
    }

    private List<Hand> others(Runnable work) {
        List<Hand> others = new ArrayList<>();
        try {
            for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
                AtomicBoolean taken = new AtomicBoolean();
                Runnable begun = () -> {
                    if (taken.compareAndSet(false, true)) {
                        work.run();
                    }
                };
                others.add(new Hand(taken, CompletableFuture.runAsync(begun, executor)));
            }
        } catch (RejectedExecutionException busy) {
            LOG.log(System.Logger.Level.DEBUG, "The server is busy: fewer hands");
        }
        return others;
    }
}
