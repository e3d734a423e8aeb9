package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Notice;

/**
 * Tells the security officers and the administrators that somebody tries passwords, when an address is shut for it (ASVS
 * 11.1.8): one message in ten minutes of each node, however many addresses there are. The journal has them all.
 */
@ApplicationScoped
@Transactional
public class GuessingAlert {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Telling telling;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.MIN);

    void on(@Observes Fact fact) {
        if (!fact.kind().equals("identity.address_shut")) {
            return;
        }
        Instant now = clock.instant();
        Instant before = last.get();
        if (before.isBefore(now.minus(PAUSE)) && last.compareAndSet(before, now)) {
            OrgChart chart = directory.chart();
            Set<UUID> people = new HashSet<>(chart.holders(Role.SECURITY_OFFICER));
            people.addAll(chart.holders(Role.ADMINISTRATOR));
            telling.on(new Notice(people, "ADDRESS_SHUT", fact.subject(), null));
        }
    }
}
