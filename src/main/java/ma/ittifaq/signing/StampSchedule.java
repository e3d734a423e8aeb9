package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Looks every minute, on one node of the cluster, for acts that wait for a time stamp. */
@ApplicationScoped
class StampSchedule {

    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration REST = Duration.ofSeconds(60);

    @Inject
    private Rounds rounds;

    @Inject
    private Stamping stamping;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(Stamping.LEASE, TURN, REST, REST, held -> stamping.stampDue());
    }
}
