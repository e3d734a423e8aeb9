package ma.ittifaq.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Looks every minute, on one node of the cluster, for moves whose day has come. */
@ApplicationScoped
public class Schedule {

    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofSeconds(60);

    @Inject
    private Rounds rounds;

    @Inject
    private DueWork work;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(DueWork.LEASE, TURN, FIRST, REST, held -> work.workOff());
    }
}
