package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/**
 * The first administrator: there is no default password. While no account exists, each start prints a link in the
 * server's log; whoever can read the log makes the administrator's account with it, once and within a day.
 */
@ApplicationScoped
@Transactional
public class Bootstrap {

    private static final System.Logger LOG = System.getLogger(Bootstrap.class.getName());
    private static final Duration LIFE = Duration.ofDays(1);

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLinks links;

    @Inject
    private Doors doors;

    @Inject
    private Settings settings;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    void offer(@Observes Startup.Ready ready) {
        if (!doors.isOwn() && accounts.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No account yet, and none can be made: start once without ITTIFAQ_LOCAL_ACCOUNTS=false");
        }
        link().ifPresent(link -> LOG.log(
                System.Logger.Level.WARNING,
                "No account yet. Make the administrator''s with this link, once, before {0}: {1}",
                clock.instant().plus(LIFE).truncatedTo(ChronoUnit.MINUTES),
                link));
    }

    /** A fresh link, in place of an older one; none in a demo or once there is an account. */
    Optional<String> link() {
        if (settings.demo() || !doors.isOwn() || !accounts.isEmpty()) {
            return Optional.empty();
        }
        facts.fire(new Fact("identity.bootstrap_offered", "bootstrap", (UUID) null));
        return Optional.of(links.issue(Optional.empty(), LIFE));
    }
}
