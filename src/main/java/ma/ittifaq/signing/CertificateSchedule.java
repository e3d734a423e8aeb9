package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** Looks every hour, on one node of the cluster, at what time does to certificates and time stamps. */
@ApplicationScoped
class CertificateSchedule {

    private static final String LEASE = "certificates";
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    private Rounds rounds;

    @Inject
    private CertificateCare care;

    @Inject
    private Settings settings;

    void begin(@Observes Startup.Ready ready) {
        // A setting that cannot be read ends the start, and not a round in some night.
        settings.stampsRenewedBefore();
        rounds.begin(LEASE, TURN, FIRST, REST, this::round);
    }

    private void round(BooleanSupplier held) {
        care.once();
        boolean more = care.some();
        while (more && held.getAsBoolean()) {
            more = care.some();
        }
    }
}
