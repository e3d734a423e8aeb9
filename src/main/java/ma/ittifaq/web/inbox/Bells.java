package ma.ittifaq.web.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import ma.ittifaq.identity.Sessions;
import ma.ittifaq.notification.Inbox;
import ma.ittifaq.notification.InboxChanged;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.web.Bell;

/**
 * The pages of this node that hear the bell. What happens on this node is told at once, what happens on another within
 * seconds: the numbers of everybody who listens are one statement. Who listens in an ended session is cut off.
 */
@ApplicationScoped
public class Bells {

    private static final System.Logger LOG = System.getLogger(Bells.class.getName());
    private static final long EVERY_SECONDS = 10;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Inbox inbox;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    private final Set<BellWire> wires = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> future;

    void begin(@Observes Startup.Ready ready) {
        future = executor.scheduleWithFixedDelay(
                () -> ring(List.copyOf(wires)), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void add(BellWire wire) {
        BellWire.crowd(wires, wire.session()).stream().filter(wires::remove).forEach(Bells::cut);
        wires.add(wire);
        ring(List.of(wire));
    }

    /** In a thread of its own: the transaction that tells of it is only just ending. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) InboxChanged changed) {
        List<BellWire> theirs = wires.stream()
                .filter(wire -> changed.people().contains(wire.person()))
                .toList();
        if (!theirs.isEmpty()) {
            executor.execute(() -> ring(theirs));
        }
    }

    private void ring(List<BellWire> some) {
        try {
            if (!some.isEmpty()) {
                Map<UUID, Long> unread = inbox.unread(ids(some, true));
                Set<UUID> standing = sessions.standing(ids(some, false));
                Instant now = clock.instant();
                some.forEach(wire -> {
                    boolean stands = standing.contains(wire.session()) && !wire.isOver(now);
                    ring(wire, stands, unread.getOrDefault(wire.person(), 0L));
                });
            }
        } catch (Exception failure) {
            // A database that is away for a moment must not silence the bell for good.
            LOG.log(System.Logger.Level.WARNING, "The number of messages could not be told", failure);
        }
    }

    private static Set<UUID> ids(List<BellWire> wires, boolean people) {
        return wires.stream()
                .map(wire -> people ? wire.person() : wire.session())
                .collect(Collectors.toSet());
    }

    private void ring(BellWire wire, boolean stands, long unread) {
        try {
            if (stands) {
                wire.tell(Bell.shown(unread));
            } else if (wires.remove(wire)) {
                wire.cut();
            }
        } catch (IOException | IllegalStateException gone) {
            if (wires.remove(wire)) {
                cut(wire);
            }
        }
    }

    private static void cut(BellWire wire) {
        try {
            wire.cut();
        } catch (IllegalStateException alreadyOver) {
            LOG.log(System.Logger.Level.DEBUG, "The page had closed the connection itself");
        }
    }

    @PreDestroy
    void stop() {
        if (future != null) {
            future.cancel(false);
        }
        wires.forEach(Bells::cut);
    }
}
