package ma.ittifaq.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** When jobs are worked off: as soon as they are begun, and, for those of a node that died, by a timer on every node. */
@ApplicationScoped
class JobSchedule {

    private static final Duration PERIOD = Duration.ofSeconds(15);

    @Inject
    private JobRun run;

    @Inject
    private Rounds rounds;

    void start(@Observes Startup.Ready ready) {
        rounds.begin(PERIOD, run::runIdle);
    }

    /** Not in the thread of the request: whoever began it may close the browser. */
    void onBegun(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Begun begun) {
        rounds.soon();
    }

    @PreDestroy
    void stop() {
        run.leaveOff();
    }
}
