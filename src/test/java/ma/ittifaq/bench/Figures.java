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
    private static final String EMPLOYEE = "salma.idrissi";
    private static final String SECURITY = "youssef.tazi";
    private static final String AUTHORITY = "hassan.fassi";
    private static final String ADMINISTRATOR = "admin";

    /** The head of the highest unit, to whom {@link ManyAgreements} gives an account. */
    private static final String HEAD = "1100137";

    /** Who reads what. */
    private static final List<Page> PAGES = Stream.of(
                    Page.of(
                            EMPLOYEE,
                            "/ /agreements /inbox /account /account/data /invitations /notices /delegations /guide"
                                    + " /guide/rules"),
                    Page.of(
                            MANAGER,
                            "/ /inbox /agreements /review /sign /team /team?view=month /team/eligibility /orders"
                                    + " /insight"),
                    Page.of(
                            HEAD,
                            "/ /agreements /review /team?view=day /team /team?view=month /team?q=alaoui"
                                    + " /team/eligibility /insight"),
                    Page.of(
                            SEES_ALL,
                            "/ /inbox /agreements /agreements?state=ACTIVE /agreements?sort=employee /review /orders"
                                    + " /campaigns"),
                    Page.of(
                            SEES_ALL,
                            "/admin/posts /admin/posts.csv /admin/people /admin/absences /admin/calendar"
                                    + " /admin/delegations"),
                    Page.of(SEES_ALL, "/insight /insight?since=2020-01-01 /insight.csv /insight.xlsx /insight.pdf"),
                    Page.of(SECURITY, "/ /agreements /review"),
                    Page.of(AUTHORITY, "/ /agreements /sign /orders /admin/delegations"),
                    Page.of(
                            ARCHIVIST,
                            "/ /agreements /archive /archive/retention /archive/disposals /archive/transfers"),
                    Page.of(AUDITOR, "/ /agreements /admin/journal /insight /insight.csv /insight.xlsx /insight.pdf"),
                    Page.of(
                            ADMINISTRATOR,
                            "/ /admin /admin/people /admin/people?q=alaoui /admin/mail /admin/certificates"
                                    + " /admin/calendar"))
            .flatMap(List::stream)
            .toList();

    /** A page and who reads it. */
    private record Page(String reader, String path) {

        static List<Page> of(String reader, String paths) {
            return Stream.of(paths.split(" "))
                    .map(path -> new Page(reader, path))
                    .toList();
        }

        @Override
        public String toString() {
            return reader + " " + path;
        }
    }

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

    /** Pages of every day; of one that is refused, that it was, and the next is read. */
    private void pages() {
        PAGES.stream()
                .filter(page -> Pattern.compile(ONLY).matcher(page.toString()).find())
                .forEach(this::page);
    }

    private void page(Page page) {
        try {
            list(page + " (aim: 500 ms)", page.reader(), page.path().substring(1), 1);
        } catch (IllegalStateException refused) {
            System.out.println(page + ": " + refused.getMessage());
        }
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
