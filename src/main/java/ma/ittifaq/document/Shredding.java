package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Looks a few times a minute, on one node of the cluster, for bytes that a disposal gave up. */
@ApplicationScoped
class Shredding {

    private static final String LEASE = "shredding";
    private static final Duration TURN = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(20);

    @Inject
    private Rounds rounds;

    @Inject
    private Shredder shredder;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, REST, REST, held -> shredder.shred());
    }
}
