package ma.ittifaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ma.ittifaq.it.Api;

/** The provisioned server with directories and ports of its own, to be killed without warning. */
public final class KilledServer {
    /** Another one with {@code -Dbench.offset}, beside a server that already has these ports. */
    private static final int OFFSET = Integer.getInteger("bench.offset", 22300);

    private static final URI HTTP = URI.create("http://127.0.0.1:" + (8080 + OFFSET) + "/");
    private static final URI READY = URI.create("http://127.0.0.1:" + (9990 + OFFSET) + "/health/ready");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final Path base;
    private final Map<String, String> settings = new HashMap<>();
    private Process process;

    public KilledServer(Path home, Path base) {
        this.home = home.toAbsolutePath();
        this.base = base.toAbsolutePath();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** With a setting beside the usual ones. */
    public KilledServer with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Leaves it without data, as before its first start. */
    public void forget() throws IOException {
        Path data = base.resolve("data");
        if (Files.isDirectory(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    public static URI at(String path) {
        return HTTP.resolve(path);
    }

    /** Starts it on what it left, waits until the demonstration's people may sign in; answers how long it took to be ready. */
    Duration start() throws IOException, InterruptedException {
        Instant begun = Instant.now();
        boot(true);
        await(READY, "");
        Duration boot = Duration.between(begun, Instant.now());
        await(at("api/v1/me"), Api.authorization("salma.idrissi"));
        return boot;
    }

    /** Starts it without the demonstration; answers the line of its log that offers the administrator's link. */
    public String startEmpty() throws IOException, InterruptedException {
        boot(false);
        await(READY, "");
        return waitForLine("/login/link?token=");
    }

    /** Starts the demonstration on what the last kill left; answers the line that says why it would not. */
    public String startRefused() throws IOException, InterruptedException {
        boot(true);
        return waitForLine("Demo mode (ITTIFAQ_DEMO=true) is refused");
    }

    private void boot(boolean demo) throws IOException {
        mustBeFree(HTTP.getPort());
        mustBeFree(READY.getPort());
        for (String part : List.of("configuration", "lib", "deployments")) {
            copy(home.resolve("standalone").resolve(part), base.resolve(part));
        }
        Files.createDirectories(base.resolve("log"));
        ProcessBuilder builder = new ProcessBuilder(
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.socket.binding.port-offset=" + OFFSET,
                "-Djboss.bind.address=127.0.0.1",
                "-Djava.net.preferIPv4Stack=true");
        builder.environment().keySet().removeAll(List.of("JBOSS_HOME", "JAVA_OPTS"));
        builder.environment().keySet().removeIf(name -> name.startsWith("ITTIFAQ_DB_"));
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JBOSS_BASE_DIR", base.toString(),
                        "ITTIFAQ_DEMO", String.valueOf(demo),
                        "ITTIFAQ_REQUESTS_A_MINUTE", "0",
                        "ITTIFAQ_DATA_DIR", base.resolve("data").toString()));
        builder.environment().putAll(settings);
        process = builder.redirectErrorStream(true)
                .redirectOutput(base.resolve("log/console.log").toFile())
                .start();
    }

    /** WildFly boots without a port that somebody else holds, and a stranger would answer for it. */
    private static void mustBeFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (BindException e) {
            throw new IllegalStateException("Port " + port + " is taken; choose others with -Dbench.offset", e);
        }
    }

    private String waitForLine(String words) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            try (Stream<String> lines = Files.lines(base.resolve("log/console.log"))) {
                Optional<String> found = lines.filter(l -> l.contains(words)).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("The server never said: " + words);
    }

    /** Whether the application answers at all. */
    public boolean isReady() throws InterruptedException {
        return status(READY, "") == 200;
    }

    /** Ends it in good order, as its operator does. */
    void stop() {
        java().destroy();
        process.onExit().join();
    }

    /** What it holds of the machine's memory now; read where Linux says it. */
    long residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(java().pid()), "status"))) {
            String kilobytes = lines.filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("\\D", "");
            return Long.parseLong(kilobytes) / 1024;
        }
    }

    /** The server itself: what was started is the script around it. */
    private ProcessHandle java() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server is not running, see " + base.resolve("log")));
    }

    /** As a power cut would: no hook runs, nothing is flushed. */
    public void kill() {
        if (process == null) {
            return;
        }
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle member : family) {
            member.onExit().join();
        }
    }

    /** The database of the dead server, opened by itself. */
    Connection books() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + base.resolve("data/ittifaq") + database() + ";IFEXISTS=TRUE", "ittifaq", "ittifaq");
    }

    private static String database() {
        return ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private void await(URI uri, String authorization) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (status(uri, authorization) != 200) {
            boolean ended = process.waitFor(250, TimeUnit.MILLISECONDS);
            if (ended || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The server does not answer " + uri + ", see " + base.resolve("log"));
            }
        }
    }

    private int status(URI uri, String authorization) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
