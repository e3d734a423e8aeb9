package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HandsTest {

    private static final int OTHERS = Runtime.getRuntime().availableProcessors() - 1;

    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void allOfThemWorkAndAreWaitedFor() {
        CountDownLatch begun = new CountDownLatch(OTHERS + 1);
        on(task -> Thread.ofPlatform().start(task)).together(() -> {
            begun.countDown();
            awaitAll(begun);
            worked.incrementAndGet();
        });
        assertEquals(OTHERS + 1, worked.get());
    }

    @Test
    void whoeverHasNotBegunIsNotWaitedForAndNeverBegins() {
        List<Runnable> queued = new ArrayList<>();
        on(queued::add).together(worked::incrementAndGet);
        assertEquals(OTHERS, queued.size());
        queued.forEach(Runnable::run);
        assertEquals(1, worked.get());
    }

    @Test
    void aServerWithoutAThreadLeavesItToWhoeverAsks() {
        on(task -> {
                    throw new RejectedExecutionException();
                })
                .together(worked::incrementAndGet);
        assertEquals(1, worked.get());
    }

    @Test
    void whatFailsInOneOfThemFails() {
        assertThrows(IllegalStateException.class, () -> on(new ArrayList<Runnable>()::add)
                .together(HandsTest::fail));
        Thread here = Thread.currentThread();
        CountDownLatch begun = new CountDownLatch(OTHERS + 1);
        Hands hands = on(task -> Thread.ofPlatform().start(task));
        if (OTHERS > 0) {
            assertThrows(
                    CompletionException.class,
                    () -> hands.together(() -> {
                        begun.countDown();
                        awaitAll(begun);
                        if (Thread.currentThread() != here) {
                            fail();
                        }
                    }));
        }
    }

    private static void fail() {
        throw new IllegalStateException();
    }

    private static Hands on(Executor threads) {
        Hands hands = new Hands();
        hands.executor = (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                HandsTest.class.getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> {
                    threads.execute((Runnable) arguments[0]);
                    return null;
                });
        return hands;
    }

    private static void awaitAll(CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
