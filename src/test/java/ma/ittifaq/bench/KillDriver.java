package ma.ittifaq.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ma.ittifaq.it.Books;
import org.apache.commons.io.FileUtils;

/**
 * Nothing is lost: several people make random moves, the server is killed (SIGKILL) in the middle of them, its books are
 * audited, it is started again on them; as often as asked.
 *
 * <p>Arguments: how often (100), the seed. It ends with code 1 and the faults at the first kill that leaves one. The
 * server, its data and its log stay in {@code target/kill-base}.
 */
public final class KillDriver {
    private static final int HANDS = 4;
    private static final int LONGEST_MS = 5000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KilledServer server;
    private final Map<String, Integer> done = RandomMoves.nothingDone();
    private final Random random;

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
        for (int i = 1; i <= times; i++) {
            List<String> faults = driver.kill();
            System.out.printf(
                    "kill %d of %d: %d moves answered so far, %d faults%n", i, times, driver.moves(), faults.size());
            if (!faults.isEmpty()) {
                faults.forEach(System.out::println);
                System.exit(1);
            }
        }
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
