package ma.ittifaq.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.DoubleStream;
import ma.ittifaq.platform.Fact;

/** How long an entry takes, from the begin of its transaction to its end, alone and beside others that are written. */
final class JournalWriters {

    private static final PrintStream OUT = System.out;
    private static final int ENTRIES = 2_000;

    private final EntityManagerFactory factory;

    JournalWriters(EntityManagerFactory factory) {
        this.factory = factory;
    }

    void measure() throws Exception {
        write();
        say("one thread", together(1));
        say("two threads", together(2));
        try (EntityManager open = factory.createEntityManager()) {
            open.getTransaction().begin();
            record(open);
            say("beside a move that does not end", together(1));
            open.getTransaction().rollback();
        }
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService chaining = Executors.newSingleThreadExecutor()) {
            Future<?> chainer = chaining.submit(() -> chain(done));
            say("two threads and the chainer", together(2));
            done.set(true);
            chainer.get();
        }
    }

    private double[] together(int threads) throws Exception {
        List<Future<double[]>> running = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                running.add(writers.submit(this::write));
            }
        }
        DoubleStream all = DoubleStream.empty();
        for (Future<double[]> each : running) {
            all = DoubleStream.concat(all, Arrays.stream(each.get()));
        }
        return all.sorted().toArray();
    }

    private double[] write() {
        double[] millis = new double[ENTRIES];
        for (int i = 0; i < ENTRIES; i++) {
            try (EntityManager entities = factory.createEntityManager()) {
                long begin = System.nanoTime();
                entities.getTransaction().begin();
                record(entities);
                entities.getTransaction().commit();
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        return millis;
    }

    private static void record(EntityManager entities) {
        Recorder recorder = new Recorder();
        recorder.entities = entities;
        recorder.clock = Clock.systemUTC();
        recorder.on(new Fact("agreement.submit", UUID.randomUUID().toString(), UUID.randomUUID()));
        entities.flush();
    }

    private void chain(AtomicBoolean done) {
        while (!done.get()) {
            try (EntityManager entities = factory.createEntityManager()) {
                Chainer chainer = new Chainer();
                chainer.entities = entities;
                entities.getTransaction().begin();
                chainer.chain();
                entities.getTransaction().commit();
            }
        }
    }

    private static void say(String name, double[] millis) {
        OUT.printf(
                "an entry, %-32s p50 %7.2f ms   p95 %7.2f ms   worst %7.2f ms%n",
                name, millis[millis.length / 2], millis[millis.length * 95 / 100], millis[millis.length - 1]);
    }
}
