package ma.ittifaq.signing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActIssued;
import ma.ittifaq.document.Acts;
import ma.ittifaq.platform.ApplicationClock;
import ma.ittifaq.platform.Startup;

/** When acts are sealed: asked for in the move's own transaction, done after it, and looked after by a timer. */
@ApplicationScoped
class SealRequests {

    private static final System.Logger LOG = System.getLogger(SealRequests.class.getName());
    private static final long PERIOD_SECONDS = 30;

    /** After {@code document}, which makes the acts of a move in the same transaction. */
    private static final int AFTER_ACTS = 3000;

    /** An act has been added to those that wait. */
    record Asked() {}

    @Inject
    private Acts acts;

    @Inject
    private SealJobs jobs;

    @Inject
    private Sealing sealing;

    @Inject
    private Clock clock;

    @Inject
    private ApplicationClock applicationClock;

    @Inject
    private Event<Asked> asked;

    @Resource
    private ManagedScheduledExecutorService executor;

    private volatile ScheduledFuture<?> timer;

    /** The signed agreement, and every decision that was put on paper, which bears the seal alone. */
    void onMove(@Observes @Priority(AFTER_ACTS) Moved moved) {
        Instant now = clock.instant();
        if (lastSignature(moved)) {
            acts.current(moved.agreement().id()).ifPresent(act -> jobs.requestClaimed(act.id(), now));
        }
        acts.of(moved.agreement().id()).stream()
                .filter(act -> act.kind() != Act.Kind.AGREEMENT)
                .forEach(act -> ask(act.id(), now));
    }

    /** Acts that no move brings with it, certificates. */
    void onIssue(@Observes ActIssued issued) {
        ask(issued.act(), clock.instant());
    }

    private void ask(UUID act, Instant now) {
        if (jobs.request(act, now)) {
            asked.fire(new Asked());
        }
    }

    /**
     * Sealed at once, but not in the thread whose transaction is just ending; at that thread's hour, which is another one
     * while the demo makes its past.
     */
    void afterAsking(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked act) {
        Instant then = clock.instant();
        try {
            executor.execute(() -> applicationClock.at(then, this::work));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.INFO, "The server is busy: the act is sealed within " + PERIOD_SECONDS + " s");
        }
    }

    /** Acts that were left to the queue, many at once: one thread for each processor, until none waits. */
    void queue() {
        try {
            for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
                executor.execute(this::drain);
            }
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.INFO, "The server is busy: the acts are sealed by the timer");
        }
    }

    private void drain() {
        try {
            while (sealing.sealWaiting() > 0) {
                LOG.log(System.Logger.Level.DEBUG, "More acts may wait for their seal");
            }
        } catch (Exception e) {
            // They stay in the queue, and the timer comes back to them.
            LOG.log(System.Logger.Level.WARNING, "Waiting acts could not be sealed", e);
        }
    }

    void start(@Observes Startup.Ready ready) {
        timer = executor.scheduleWithFixedDelay(this::work, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** {@link Signing} seals what it has just completed itself. */
    private static boolean lastSignature(Moved moved) {
        return moved.move().to() == AgreementState.SIGNED && moved.move().action() == Action.SIGN;
    }

    private void work() {
        try {
            sealing.sealWaiting();
        } catch (Exception e) {
            // An exception would end the timer: the database may be away for a minute, the next round tries again.
            LOG.log(System.Logger.Level.WARNING, "Waiting acts could not be sealed", e);
        }
    }
}
