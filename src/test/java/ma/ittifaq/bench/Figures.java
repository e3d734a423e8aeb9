package ma.ittifaq.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every figure of the workflow, on a server and a database of its own: how it starts, what memory it takes, how fast
 * agreements go from draft to approval, and how fast lists answer when many are stored.
 *
 * <p>Arguments: rounds of each client (200), stored agreements (100 000). Server, data and log are in
 * {@code target/bench-base}, made anew each time unless {@code -Dbench.keep=true} asks for those of the last time; {@code -Dbench.only=/insight} reads but the pages that
 * match.
 */
public final class Figures {

    private static final Path BASE = Path.of("target/bench-base");

    /** What a run without it left is measured again; where nothing was left, it is made. */
    private static final boolean KEEP = Boolean.getBoolean("bench.keep") && Files.isDirectory(BASE);

    /** A pattern of the pages that are wanted, alone, instead of every figure. */
    private static final String ONLY = System.getProperty("bench.only", "");

    private static final String MANAGER = "karim.bennis";
    private static final String SEES_ALL = "nadia.alaoui";
    private static final String ARCHIVIST = "amina.berrada";

    private static final String AUDITOR = "omar.chraibi";

    /** The head of the highest unit, to whom {@link ManyAgreements} gives an account. */
    private static final String HEAD = "1100137";

    /** Who reads what. */
    private static final List<String> PAGES = List.of(
            MANAGER + " /",
            SEES_ALL + " /",
            MANAGER + " /inbox",
            MANAGER + " /review",
            SEES_ALL + " /review",
            MANAGER + " /sign",
            MANAGER + " /team",
            MANAGER + " /team?view=month",
            HEAD + " /team",
            HEAD + " /team?view=month",
            MANAGER + " /team/eligibility",
            SEES_ALL + " /campaigns",
            SEES_ALL + " /admin/posts",
            SEES_ALL + " /admin/calendar",
            SEES_ALL + " /admin/people",
            AUDITOR + " /admin/journal",
            MANAGER + " /insight",
            SEES_ALL + " /insight",
            SEES_ALL + " /insight.xlsx",
            SEES_ALL + " /insight.pdf");

    private final KilledServer server;
    private final int rounds;
    private final int stored;

    private Figures(KilledServer server, int rounds, int stored) {
        this.server = server;
        this.rounds = rounds;
        this.stored = stored;
    }

    public static void main(String[] args) throws Exception {
        if (!KEEP) {
            empty(BASE);
        }
        KilledServer server = new KilledServer(Path.of("target/server"), BASE);
        new Figures(server, Integer.parseInt(args[0]), Integer.parseInt(args[1])).print();
    }

    private void print() throws Exception {
        if (!KEEP) {
            server.start();
            server.stop();
            try (Connection books = server.books()) {
                new ManyAgreements(books).fill(stored);
            }
        }
        LocalDate free = freeFrom();
        Duration boot = server.start();
        System.out.printf(Locale.ROOT, "boot with %d stored (aim: 12 s): %.1f s%n", stored, boot.toMillis() / 1000.0);
        memory("idle (aim: 600 MB)");
        pages();
        if (ONLY.isEmpty()) {
            others(free);
        }
        server.stop();
    }

    private void others(LocalDate free) throws Exception {
        lists();
        searches();
        LocalDate next = WorkflowLoad.run(KilledServer.at(""), free, 1, rounds);
        WorkflowLoad.run(KilledServer.at(""), next, 4, rounds);
        memory("after load (aim: as before)");
    }

    /** Later than all that is stored: an agreement must not overlap another of the same person. */
    private LocalDate freeFrom() throws SQLException {
        LocalDate years = LocalDate.now(ZoneId.of("Africa/Casablanca")).plusYears(3);
        try (Connection books = server.books();
                Statement statement = books.createStatement();
                ResultSet last = statement.executeQuery("select max(ends_on) from agreement")) {
            last.next();
            LocalDate taken = last.getObject(1, LocalDate.class);
            return taken.isAfter(years) ? taken.plusDays(1) : years;
        }
    }

    private void lists() {
        for (int clients : List.of(1, 8)) {
            list("list page, manager (aim: p95 50 / 200 ms)", MANAGER, "agreements", clients);
            list("list page, sees all (aim: p95 60 / 250 ms)", SEES_ALL, "agreements", clients);
        }
    }

    private void searches() {
        list("search by number (aim: 50 ms)", SEES_ALL, "agreements?q=LOAD/" + stored / 2, 1);
        String word = URLEncoder.encode("العلوي", StandardCharsets.UTF_8);
        list("search by a frequent Arabic word (aim: 50 ms)", SEES_ALL, "agreements?q=" + word, 1);
        list("archive search by the same word (aim: 150 ms)", ARCHIVIST, "archive?q=" + word, 1);
    }

    /** Pages of every day. */
    private void pages() {
        PAGES.stream().filter(Pattern.compile(ONLY).asPredicate()).forEach(page -> {
            String[] parts = page.split(" ");
            String path = parts[1].substring(1);
            list("%s, %s (aim: 500 ms)".formatted(parts[1], parts[0]), parts[0], path, 1);
        });
    }

    private void list(String what, String user, String page, int clients) {
        URI address = KilledServer.at("");
        ListLoad.run(what, address, user, page, clients, rounds);
    }

    private void memory(String when) throws IOException {
        System.out.printf(Locale.ROOT, "resident memory, %s: %d MB%n", when, server.residentMegabytes());
    }

    private static void empty(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
