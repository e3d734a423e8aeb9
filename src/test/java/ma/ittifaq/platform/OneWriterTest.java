package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneWriterTest {

    private static final String INSERT = "insert into agreement_move (id) values (?)";
    private final OneWriter inspector = new OneWriter();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        OneWriter.stop();
    }

    @Test
    void aSecondTransactionWaitsUntilTheFirstIsCompleted() throws Exception {
        Transactions transactions = new Transactions();
        OneWriter.guard(transactions);
        transactions.begin();
        inspector.inspect(INSERT);
        CountDownLatch reading = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> second = other.submit(() -> {
                transactions.begin();
                inspector.inspect("select a from agreement a");
                reading.countDown();
                inspector.inspect(INSERT);
                told.add("second writes");
                transactions.complete();
            });
            assertTrue(reading.await(10, TimeUnit.SECONDS), "reading waits for nobody");
            told.add("first ends");
            transactions.complete();
            second.get(10, TimeUnit.SECONDS);
        }
        assertEquals(List.of("first ends", "second writes"), told);
    }

    @Test
    void aTransactionInsideAnotherWritesToo() {
        Transactions transactions = new Transactions();
        OneWriter.guard(transactions);
        transactions.begin();
        inspector.inspect(INSERT);
        Transactions inner = new Transactions();
        OneWriter.guard(inner);
        inner.begin();
        inspector.inspect(INSERT);
        inspector.inspect(INSERT);
        inner.complete();
        transactions.complete();
        transactions.begin();
        inspector.inspect(INSERT);
        transactions.complete();
        assertEquals(0, transactions.open(), "every turn was given back");
    }

    @Test
    void theWaitHasAnEndAndIsARefusal() throws Exception {
        Transactions transactions = new Transactions();
        OneWriter.guard(transactions, Duration.ofMillis(50));
        transactions.begin();
        inspector.inspect(INSERT);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> second = other.submit(() -> {
                transactions.begin();
                inspector.inspect(INSERT);
            });
            ExecutionException refused = assertThrows(ExecutionException.class, () -> second.get(10, TimeUnit.SECONDS));
            assertEquals(
                    Refusal.Kind.BUSY, Refusal.in(refused).map(Refusal::kind).orElseThrow());
            transactions.complete();
            Future<?> third = other.submit(() -> {
                transactions.begin();
                inspector.inspect(INSERT);
                transactions.complete();
            });
            third.get(10, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into a values (1)",
                "update a set b = 1",
                " delete from a",
                "merge into a key (id) values (1)",
                "select a.id from a where a.id = ? for update"
            })
    void whatWrites(String sql) {
        assertTrue(OneWriter.writes(sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"select a from a", "  SELECT 1", "with x as (select 1) select * from x"})
    void whatReads(String sql) {
        assertFalse(OneWriter.writes(sql));
    }

    /** Transactions of threads, as far as the writer asks for them. */
    private static final class Transactions implements TransactionSynchronizationRegistry {
        private final ThreadLocal<Map<Object, Object>> resources = new ThreadLocal<>();
        private final ThreadLocal<List<Synchronization>> synchronizations = new ThreadLocal<>();

        void begin() {
            resources.set(new HashMap<>());
            synchronizations.set(new ArrayList<>());
        }

        void complete() {
            synchronizations.get().forEach(s -> s.afterCompletion(Status.STATUS_COMMITTED));
            synchronizations.remove();
            resources.remove();
        }

        int open() {
            return synchronizations.get() == null ? 0 : synchronizations.get().size();
        }

        @Override
        public Object getTransactionKey() {
            return resources.get();
        }

        @Override
        public void putResource(Object key, Object value) {
            resources.get().put(key, value);
        }

        @Override
        public Object getResource(Object key) {
            return resources.get().get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            synchronizations.get().add(synchronization);
        }

        @Override
        public int getTransactionStatus() {
            return resources.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
