package ma.ittifaq.bench;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ma.ittifaq.it.Api;
import org.apache.commons.io.FileUtils;

/**
 * How fast a selection is signed, and how fast it is sealed and validated in full behind it, on a server of its own: the
 * manager signs the documents in one batch, then the authority does.
 *
 * <p>Arguments: documents (500), the time-stamping authorities ({@code none}: baseline B; {@code demo}: the one in the
 * process, T and LTA). Server, data and log are in {@code target/batch-base}; the reports of both batches beside them.
 */
public final class BatchLoad {

    private static final Path BASE = Path.of("target/batch-base");
    private static final URI SERVER = KilledServer.at("");
    private static final String NONE = "none";
    private static final double MILLIS = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final int documents;

    private BatchLoad(int documents) {
        this.documents = documents;
    }

    public static void main(String[] args) throws Exception {
        FileUtils.deleteDirectory(BASE.toFile());
        String stamps = args[1].equals(NONE) ? "," : args[1];
        KilledServer server = new KilledServer(Path.of("target/server"), BASE).with("ITTIFAQ_TSA", stamps);
        server.start();
        server.stop();
        try (Connection books = server.books()) {
            new ManyAgreements(books).fill(0);
        }
        server.start();
        System.out.printf(Locale.ROOT, "%s documents, time stamps: %s%n", args[0], args[1]);
        new BatchLoad(Integer.parseInt(args[0])).run();
        server.stop();
    }

    private void run() throws Exception {
        // As one in service has, the server has compiled its code by then.
        List<String> first = prepared(LocalDate.now(Clock.systemUTC()).plusYears(3), Math.min(documents, 200));
        List<String> all = prepared(LocalDate.now(Clock.systemUTC()).plusYears(8), documents);
        System.out.println("prepared");
        signed("karim.bennis", first, "warm-up, manager");
        signed("hassan.fassi", first, "warm-up, authority");
        sealed(first, "warm-up, sealed and validated");
        signed("karim.bennis", all, "signed by the manager (aim: 25/s)");
        signed("hassan.fassi", all, "signed by the authority (aim: 25/s)");
        sealed(all, "sealed and validated behind (aim: 5/s)");
    }

    /** So many agreements that wait for the manager: four employees, each with weeks of their own. */
    private List<String> prepared(LocalDate from, int wanted) throws Exception {
        LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        List<Callable<List<String>>> hands = new ArrayList<>();
        int each = (wanted + WorkflowLoad.EMPLOYEES.size() - 1) / WorkflowLoad.EMPLOYEES.size();
        for (String employee : WorkflowLoad.EMPLOYEES) {
            hands.add(() -> {
                List<String> made = new ArrayList<>();
                for (int week = 0; week < each; week++) {
                    made.add(Waiting.forManager(SERVER, employee, monday.plusWeeks(week)));
                }
                return made;
            });
        }
        List<String> ids = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(hands.size())) {
            for (Future<List<String>> hand : threads.invokeAll(hands)) {
                ids.addAll(hand.get());
            }
        }
        return ids.subList(0, wanted);
    }

    private void signed(String who, List<String> ids, String what) throws Exception {
        Api signer = Api.at(SERVER, who);
        Instant asked = Instant.now(Clock.systemUTC());
        JsonObject batch = Waiting.signing(signer, ids);
        while (batch.getString("state").equals("RUNNING")) {
            TimeUnit.MILLISECONDS.sleep(500);
            batch = Waiting.batch(signer, batch.getString("id"));
        }
        Files.writeString(BASE.resolve("report-" + who + "-" + ids.size() + ".json"), batch.toString());
        Instant proved = Instant.parse(batch.getString("provedAt"));
        print(what, batch.getInt("signed"), proved, Instant.parse(batch.getString("endedAt")));
        System.out.printf(
                Locale.ROOT,
                "  listed in %.1f s; %d signed, %d not%n",
                Duration.between(asked, proved).toMillis() / MILLIS,
                batch.getInt("signed"),
                batch.getInt("failed"));
    }

    /** From the moment at which nothing waits for its signature until nothing waits for its seal. */
    private void sealed(List<String> ids, String what) throws Exception {
        Instant begun = Instant.now(Clock.systemUTC());
        Api reader = Api.at(SERVER, "nadia.alaoui");
        for (String id : ids) {
            while (!Api.read(reader.get("/agreements/" + id)).getBoolean("sealed")) {
                if (Instant.now(Clock.systemUTC()).isAfter(begun.plus(PATIENCE))) {
                    throw new IllegalStateException("not sealed: " + id);
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        print(what, ids.size(), begun, Instant.now(Clock.systemUTC()));
    }

    private static void print(String what, int count, Instant from, Instant until) {
        double seconds = Duration.between(from, until).toMillis() / MILLIS;
        System.out.printf(
                Locale.ROOT, "%-42s | %d in %.1f s | %.1f per second%n", what, count, seconds, count / seconds);
    }
}
