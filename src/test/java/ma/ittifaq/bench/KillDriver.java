package ma.ittifaq.bench;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import ma.ittifaq.it.Api;
import ma.ittifaq.it.Books;
import org.apache.commons.io.FileUtils;

/**
 * Nothing is lost: several people make random moves, the server is killed (SIGKILL) in the middle of them, its books are
 * audited, it is started again on them; as often as asked. Before that it is killed in the middle of a batch of signatures.
 *
 * <p>Arguments: how often (100), the seed. It ends with code 1 and the faults at the first kill that leaves one. The
 * server, its data and its log stay in {@code target/kill-base}.
 */
public final class KillDriver {
    private static final int HANDS = 4;
    private static final int LONGEST_MS = 5000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int BATCH = 40;
    /** Where no random move comes. */
    private static final int BATCH_IN_YEARS = 8;

    private final KilledServer server;
    private final Map<String, Integer> done = RandomMoves.nothingDone();
    private final Random random;
    private String batch;

    public KillDriver(Path home, Path base, long seed) {
        this.server = new KilledServer(home, base);
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        int times = args.length == 0 ? 100 : Integer.parseInt(args[0]);
        long seed = args.length < 2 ? System.nanoTime() : Long.parseLong(args[1]);
        System.out.println("Seed " + seed);
        Path base = Path.of("target/kill-base");
        // The books of an earlier run that ended with a fault would fail this one too.
        FileUtils.deleteDirectory(base.toFile());
        KillDriver driver = new KillDriver(Path.of("target/server"), base, seed);
        told("killed in the middle of a batch of " + BATCH, driver.killInBatch(BATCH));
        told("started again: the batch is signed to its end", driver.batchGoesOn());
        for (int i = 1; i <= times; i++) {
            List<String> faults = driver.kill();
            told("kill %d of %d: %d moves answered so far".formatted(i, times, driver.moves()), faults);
        }
    }

    private static void told(String what, List<String> faults) {
        System.out.println(what + ", " + faults.size() + " faults");
        if (!faults.isEmpty()) {
            faults.forEach(System.out::println);
            System.exit(1);
        }
    }

    /** The manager signs so many at once; the server is killed when the first of them are signed, the books are audited. */
    public List<String> killInBatch(int documents) throws Exception {
        server.start();
        List<String> ids = new ArrayList<>();
        LocalDate monday = LocalDate.now(Clock.systemUTC())
                .plusYears(BATCH_IN_YEARS)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (int week = 0; week < documents; week++) {
            ids.add(Waiting.forManager(KilledServer.at(""), "salma.idrissi", monday.plusWeeks(week)));
        }
        Api karim = Api.at(KilledServer.at(""), "karim.bennis");
        JsonObject seen = Waiting.signing(karim, ids);
        batch = seen.getString("id");
        Instant deadline = Instant.now().plus(PATIENCE);
        Set<String> certain = Set.of();
        while (certain.isEmpty() && Instant.now().isBefore(deadline)) {
            JsonObject later = Waiting.batch(karim, batch);
            certain = onDisk(seen, later);
            seen = later;
        }
        server.kill();
        certain.forEach(agreement -> done.merge(agreement + " sign", 2, Integer::sum));
        return audit();
    }

    /**
     * Who looks at somebody else's commit may see it an instant before H2 has it on disk. One transaction writes at a time
     * (decision 0004): what was seen before something newer was written is there for good.
     */
    private static Set<String> onDisk(JsonObject seen, JsonObject later) {
        if (later.getString("state").equals("ENDED")) {
            return signed(later);
        }
        return later.getInt("signed") > seen.getInt("signed") ? signed(seen) : Set.of();
    }

    private static Set<String> signed(JsonObject seen) {
        return seen.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("result").equals("SIGNED"))
                .map(item -> item.getString("agreement"))
                .collect(Collectors.toSet());
    }

    /** It goes on by itself where it was killed; what it signs in all is what it was told to sign, each once. */
    private List<String> batchGoesOn() throws Exception {
        server.start();
        Api karim = Api.at(KilledServer.at(""), "karim.bennis");
        JsonObject seen = Waiting.batch(karim, batch);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!seen.getString("state").equals("ENDED") && Instant.now().isBefore(deadline)) {
            TimeUnit.MILLISECONDS.sleep(500);
            seen = Waiting.batch(karim, batch);
        }
        server.kill();
        List<String> faults = audit();
        if (seen.getInt("signed") != BATCH) {
            faults.add("of the batch were signed only " + seen.getInt("signed"));
        }
        return faults;
    }

    /** Starts the server, lets people work, kills it at a random moment after their first move, audits what is left. */
    public List<String> kill() throws Exception {
        server.start();
        int before = moves();
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            for (int i = 0; i < HANDS; i++) {
                hands.execute(new RandomMoves(random.nextLong(), done));
            }
            hands.shutdown();
            awaitMove(before, hands);
            hands.awaitTermination(random.nextInt(LONGEST_MS), TimeUnit.MILLISECONDS);
        } finally {
            server.kill();
            hands.shutdownNow();
        }
        hands.awaitTermination(1, TimeUnit.MINUTES);
        return audit();
    }

    /** A server that has just started is slow: killed by the clock alone it would often die before anybody did anything. */
    private void awaitMove(int before, ExecutorService hands) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (moves() == before && Instant.now().isBefore(deadline)) {
            if (hands.awaitTermination(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server stopped answering before it was killed");
            }
        }
    }

    /** How many moves were answered as done. */
    public int moves() {
        return done.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<String> audit() throws SQLException {
        try (Connection books = server.books()) {
            List<String> faults = new ArrayList<>(Books.faults(books));
            for (Map.Entry<String, Integer> answered : done.entrySet()) {
                String[] move = answered.getKey().split(" ");
                int kept = kept(books, UUID.fromString(move[0]), move[1].toUpperCase(Locale.ROOT));
                if (kept < answered.getValue()) {
                    faults.add(answered + " answered as done, but the history has " + kept);
                }
            }
            return faults;
        }
    }

    private static int kept(Connection books, UUID agreement, String action) throws SQLException {
        try (PreparedStatement query =
                books.prepareStatement("select count(*) from agreement_move where agreement_id = ? and action = ?")) {
            query.setObject(1, agreement);
            query.setString(2, action);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
