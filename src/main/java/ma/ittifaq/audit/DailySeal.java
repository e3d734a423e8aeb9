package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ma.ittifaq.platform.ApplicationClock;
import ma.ittifaq.platform.HeadSeal;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Puts the seal on the head of the chain once a day of Morocco, and the time stamp as soon as an authority gives one. */
@ApplicationScoped
class DailySeal {

    static final String LEASE = "journal-seals";
    private static final System.Logger LOG = System.getLogger(DailySeal.class.getName());
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofMinutes(5);

    @Inject
    Rounds rounds;

    @Inject
    Seals seals;

    @Inject
    Strays strays;

    @Inject
    Instance<HeadSeal> port;

    @Inject
    Clock clock;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, FIRST, REST, held -> round());
    }

    /** Seals what is due and stamps what waits; what fails is tried again in the next round. */
    void round() {
        port.forEach(this::round);
    }

    void round(HeadSeal seal) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ApplicationClock.ZONE).toLocalDate();
        seals.due(today, now).ifPresent(due -> {
            strays.takeUp();
            seal(due, seal);
        });
        seals.unstamped(today).forEach(waiting -> seal.stamp(waiting.imprint())
                .ifPresent(token -> seals.stamped(waiting, token, clock.instant())));
    }

    private void seal(JournalSeal due, HeadSeal seal) {
        due.signed(seal.sign(due.text(), due.at()));
        try {
            seals.keep(due);
        } catch (PersistenceException another) {
            LOG.log(System.Logger.Level.INFO, "The journal of {0} was sealed by another node", due.day());
        }
    }
}
