package ma.ittifaq.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import ma.ittifaq.document.Samples;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What one act costs, with the aims beside it: processor time against the time to deflate its streams and against Apache
 * FOP, two threads against one, memory allocated, and memory kept after many acts of different people.
 *
 * <p>Argument: how many acts for the last figure (10 000).
 */
public final class Renderings {
    private Renderings() {}

    /** Prints one line for each figure. */
    public static void main(String[] args) throws RunnerException {
        RunResult act = measured("act", 1);
        double floor = cpu(measured("deflateFloor", 1));
        double fop = cpu(measured("apacheFop", 1));
        double two = acts(measured("act", 2));
        say("act: %.2f ms of processor time", cpu(act));
        say(
                "deflate of the same streams: %.2f ms; the act takes %.2f times that (aim: at most 2.0)",
                floor, cpu(act) / floor);
        say(
                "Apache FOP on the same lines: %.2f ms; the act is %.1f times faster (aim: at least 4)",
                fop, fop / cpu(act));
        say("two threads: %.2f times the acts of one (aim: 1.7)", two / acts(act));
        say("allocated for one act: %.1f MB (aim: 10)", secondary(act, "gc.alloc.rate.norm") / 1e6);
        growth(Integer.parseInt(args[0]));
    }

    private static RunResult measured(String benchmark, int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(RenderBench.class.getName() + '.' + benchmark + '$')
                        .mode(Mode.Throughput)
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx1g")
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ThreadCpu.class)
                        .build())
                .runSingle();
    }

    private static double cpu(RunResult result) {
        return secondary(result, ThreadCpu.NAME);
    }

    private static double acts(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }

    private static void growth(int acts) {
        int warm = acts / 10;
        long early = 0;
        for (int i = 1; i <= acts; i++) {
            RenderBench.act(Samples.agreementOf("زينب " + Integer.toString(i, 36), "Zineb " + i));
            if (i == warm) {
                early = kept();
            }
        }
        say("memory kept after %d acts: %.1f MB, after %d: %.1f MB", warm, early / 1e6, acts, kept() / 1e6);
    }

    private static long kept() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String figure, Object... values) {
        System.out.printf(Locale.ROOT, figure + "%n", values);
    }
}
