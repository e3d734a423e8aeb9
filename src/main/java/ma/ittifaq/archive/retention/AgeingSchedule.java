package ma.ittifaq.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Looks every hour, and once a rule comes into force, on one node of the cluster, for records whose age has come. */
@ApplicationScoped
public class AgeingSchedule {

    private static final String LEASE = "record-ages";
    private static final Duration TURN = Duration.ofMinutes(30);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    private Rounds rounds;

    @Inject
    private Ageing ageing;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, FIRST, REST, this::round);
    }

    void afterApproval(@Observes(during = TransactionPhase.AFTER_SUCCESS) RetentionSchedule.InForce rule) {
        rounds.soon();
    }

    private void round(BooleanSupplier held) {
        Optional<UUID> reached = ageing.after(Ageing.BEGINNING);
        while (reached.isPresent() && held.getAsBoolean()) {
            reached = ageing.after(reached.get());
        }
    }
}
