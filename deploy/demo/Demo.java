import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the provisioned server as a demonstration, for {@code mvn -Pdemo package}.
 *
 * <p>{@code Demo.java check PORT BASEDIR} looks at the port and the database before the build touches anything, so that
 * a second start does not pull the first one's server from under it; {@code Demo.java run PORT BASEDIR} starts, waits,
 * says who may sign in, and stops the server when Maven ends, however Maven ends.
 */
final class Demo {
    /** The first start signs a hundred agreements, and a busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final String WELCOME = """

        Ittifaq is ready at http://localhost:%d/ (Ctrl-C ends it)

          Sign in as, password "demo":
            salma.idrissi    employee             nadia.alaoui     HR officer
            karim.bennis     her manager          youssef.tazi     security officer
            hassan.fassi     signing authority    amina.berrada    archivist
            omar.chraibi     auditor              admin            administrator

          The data is kept in %s; delete that directory to start anew.
        """;

    private final int port;
    private final Path server;
    private final Path data;
    private final Path log;

    private Demo(int port, Path home) {
        this.port = port;
        this.server = home.resolve("target/server");
        this.data = home.resolve("data");
        this.log = data.resolve("server.log");
    }

    public static void main(String[] args) throws Exception {
        try {
            Demo demo = new Demo(port(args[1]), Path.of(args[2]).toAbsolutePath());
            demo.check();
            if (args[0].equals("run")) {
                demo.run();
            }
        } catch (Refusal refusal) {
            System.err.println("ittifaq: " + refusal.getMessage());
            System.exit(1);
        }
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535) {
            throw new Refusal("\"" + text + "\" is not a port; give a number from 1 to 65535: -Dport=8081");
        }
        return Integer.parseInt(text);
    }

    private void check() throws IOException {
        portMustBeFree();
        databaseMustBeFree();
    }

    private void portMustBeFree() throws IOException {
        for (InetAddress address : InetAddress.getAllByName("localhost")) {
            try (ServerSocket probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(address, port));
            } catch (IOException taken) {
                throw new Refusal("port " + port + " cannot be used (" + taken.getMessage()
                        + "); stop the program that holds it or choose another port: -Dport=8081");
            }
        }
    }

    private void databaseMustBeFree() throws IOException {
        Path database = data.resolve("ittifaq.mv.db");
        if (!Files.exists(database)) {
            return;
        }
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new Refusal("the database " + database + " is in use by another program; stop that one first");
            }
        } catch (IOException unusable) {
            throw new Refusal("the database " + database + " cannot be opened: " + unusable.getMessage());
        }
    }

    private void run() throws Exception {
        int management = freePort();
        Instant started = Instant.now();
        System.out.println("Starting the server, its log is " + log);
        Process process = start(management);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        endWithMaven();
        awaitReady(process, management, started.plus(PATIENCE));
        System.out.printf(WELCOME, port, data);
        int code = process.waitFor();
        throw new Refusal("the server has ended by itself with code " + code + ", see " + log);
    }

    private Process start(int management) throws IOException {
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(
                server.resolve("bin/standalone.sh").toString(),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + management,
                "-Djboss.as.management.blocking.timeout=" + PATIENCE.toSeconds(),
                "-Djava.net.preferIPv4Stack=true",
                "-Dorg.jboss.logmanager.nocolor=true");
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "LAUNCH_JBOSS_IN_BACKGROUND",
                        "true",
                        "ITTIFAQ_DEMO",
                        "true",
                        "ITTIFAQ_DATA_DIR",
                        data.toString()));
        // Set by whoever runs a demo of something else; here they would point the server at another place.
        builder.environment()
                .keySet()
                .removeAll(Stream.of("JBOSS_HOME", "JBOSS_BASE_DIR", "JBOSS_LOG_DIR", "JAVA_OPTS")
                        .toList());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A killed Maven runs no shutdown hook of its own that would reach us. */
    private static void endWithMaven() {
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(1)));
    }

    private void awaitReady(Process process, int management, Instant deadline) throws Exception {
        URI ready = URI.create("http://127.0.0.1:" + management + "/health/ready");
        while (!answersOk(ready)) {
            if (!process.isAlive() || bootedWithErrors() || Instant.now().isAfter(deadline)) {
                throw new Refusal("the server did not start: " + firstError() + " (all of it in " + log + ")");
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean answersOk(URI uri) {
        try {
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
                return connection.getResponseCode() == 200;
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    /** WildFly's own words for a boot that left something out; its health alone would say "not yet" for ever. */
    private boolean bootedWithErrors() throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.anyMatch(line -> line.contains("WFLYSRV0026"));
        }
    }

    private String firstError() throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.contains(" ERROR ") || line.startsWith("Error"))
                    .findFirst()
                    .orElse("no answer after " + PATIENCE.toMinutes() + " minutes");
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }

    /** Said in one line. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
