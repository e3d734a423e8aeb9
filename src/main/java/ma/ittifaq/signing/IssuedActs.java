package ma.ittifaq.signing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ma.ittifaq.document.ActIssued;
import ma.ittifaq.platform.ApplicationClock;

/** Acts that no move brings with it, certificates, bear the seal too: asked for with them, done right after. */
@ApplicationScoped
class IssuedActs {

    @Inject
    private SealJobs jobs;

    @Inject
    private Sealing sealing;

    @Inject
    private Clock clock;

    @Inject
    private ApplicationClock applicationClock;

    @Resource
    private ManagedExecutorService executor;

    void onIssue(@Observes ActIssued issued) {
        jobs.request(issued.act(), clock.instant());
    }

    void afterIssue(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActIssued issued) {
        Instant then = clock.instant();
        executor.execute(() -> applicationClock.at(then, sealing::sealWaiting));
    }
}
