package ma.ittifaq.platform;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * On H2, lets one transaction write at a time, from its first writing statement until it is completed; others wait.
 *
 * <p>H2 stores a snapshot of each of its maps, not of all at one moment (its maintainers, issue 2080). When the process
 * is killed between two of them, a transaction of another thread comes back as half a transaction: a move without its
 * journal entry. With one writer there is no other thread. PostgreSQL needs none of this, and gets none of it.
 */
public final class OneWriter implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(OneWriter.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Object TURN_TAKEN = new Object();
    private static final Semaphore TURN = new Semaphore(1, true);

    private static volatile TransactionSynchronizationRegistry transactions;
    private static volatile Duration patience = PATIENCE;

    /** A suspended transaction and the one inside it write from one thread, in order: they share the turn. */
    private static Thread writer;

    private static int holds;

    /** From now on, for the transactions of this registry. */
    static void guard(TransactionSynchronizationRegistry registry) {
        guard(registry, PATIENCE);
    }

    /** The same, with another bound on the wait. */
    static void guard(TransactionSynchronizationRegistry registry, Duration bound) {
        patience = bound;
        transactions = registry;
    }

    static void stop() {
        transactions = null;
    }

    @Override
    public String inspect(String sql) {
        TransactionSynchronizationRegistry registry = transactions;
        if (registry != null
                && writes(sql)
                && registry.getTransactionStatus() == Status.STATUS_ACTIVE
                && registry.getResource(TURN_TAKEN) == null) {
            take(Thread.currentThread());
            registry.putResource(TURN_TAKEN, Boolean.TRUE);
            registry.registerInterposedSynchronization(new GiveBack());
        }
        return sql;
    }

    /** Everything but a plain query; a locking query writes its locks. */
    static boolean writes(String sql) {
        String start = sql.stripLeading().toLowerCase(Locale.ROOT);
        return !(start.startsWith("select") || start.startsWith("with")) || start.contains(" for update");
    }

    private static void take(Thread thread) {
        if (alreadyHas(thread)) {
            return;
        }
        try {
            if (!TURN.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "Another transaction has been writing for {0}", patience);
                throw Contended.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Contended.busy();
        }
        begin(thread);
    }

    private static synchronized boolean alreadyHas(Thread thread) {
        if (thread.equals(writer)) {
            holds++;
            return true;
        }
        return false;
    }

    private static synchronized void begin(Thread thread) {
        writer = thread;
        holds = 1;
    }

    private static synchronized void giveBack() {
        holds--;
        if (holds == 0) {
            writer = null;
            TURN.release();
        }
    }

    /** Completion may come from another thread than the writer's: a transaction that took too long is rolled back so. */
    private static final class GiveBack implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do while it still writes
        }

        @Override
        public void afterCompletion(int status) {
            giveBack();
        }
    }
}
