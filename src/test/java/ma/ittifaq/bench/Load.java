package ma.ittifaq.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Runs the same work by several clients at once, and says how long each piece took. */
final class Load {

    private static final double NANOS = 1e6;

    /** Rounds that are not counted: the server has compiled its code by then, as one in service has. */
    static final int WARM_UP = 200;

    /** Nanoseconds; what is slow is not warmed for longer. */
    private static final long WARM_UP_AT_MOST = 10_000_000_000L;

    private Load() {}

    /** The work of one client is made by each of {@code clients}; a round is one call of it, numbered from 0. */
    static void run(String what, List<IntConsumer> clients, int rounds) {
        together(clients, 0, WARM_UP, WARM_UP_AT_MOST, Collections.synchronizedList(new ArrayList<>()));
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        double seconds = together(clients, WARM_UP, WARM_UP + rounds, Long.MAX_VALUE, times);
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-48s | %d clients | p50 %.1f ms | p95 %.1f ms | %.1f per second | %d rounds%n",
                what,
                clients.size(),
                at(times, 0.50),
                at(times, 0.95),
                times.size() / seconds,
                times.size());
    }

    private static double together(List<IntConsumer> clients, int from, int to, long atMost, List<Double> times) {
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> all = new ArrayList<>();
            clients.forEach(client -> all.add(threads.submit(() -> repeat(client, from, to, atMost, times))));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begun) / (NANOS * 1000);
    }

    private static void repeat(IntConsumer client, int from, int to, long atMost, List<Double> times) {
        long first = System.nanoTime();
        for (int round = from; round < to && System.nanoTime() - first < atMost; round++) {
            long begun = System.nanoTime();
            client.accept(round);
            times.add((System.nanoTime() - begun) / NANOS);
        }
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * part)));
    }
}
