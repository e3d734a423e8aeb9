package ma.ittifaq.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Runs the same work by several clients at once, and says how long each piece took. */
final class Load {

    private static final double NANOS = 1e6;
    private static final int WARM_UP = 5;

    private Load() {}

    /** The work of one client is made by {@code clients}; each runs it for so many rounds, after a few that are not counted. */
    static void run(String what, List<IntConsumer> clients, int rounds) {
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> all = new ArrayList<>();
            clients.forEach(client -> all.add(threads.submit(() -> repeat(client, rounds, times))));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        double seconds = (System.nanoTime() - begun) / (NANOS * 1000);
        Collections.sort(times);
        System.out.printf(
                "%s: %d clients, %d rounds, p50 %.1f ms, p95 %.1f ms, %.1f per second%n",
                what,
                clients.size(),
                times.size(),
                at(times, 0.50),
                at(times, 0.95),
                clients.size() * (rounds + WARM_UP) / seconds);
    }

    private static void repeat(IntConsumer client, int rounds, List<Double> times) {
        for (int round = 0; round < rounds + WARM_UP; round++) {
            long begun = System.nanoTime();
            client.accept(round);
            if (round >= WARM_UP) {
                times.add((System.nanoTime() - begun) / NANOS);
            }
        }
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * part)));
    }
}
