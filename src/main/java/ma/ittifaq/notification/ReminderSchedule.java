package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Looks every hour, on one node of the cluster, for what people are to be reminded of. */
@ApplicationScoped
public class ReminderSchedule {

    private static final String LEASE = "reminders";
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMinutes(4);
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    private Rounds rounds;

    @Inject
    private ReminderWork work;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, FIRST, REST, work::workOff);
    }
}
