package ma.ittifaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import ma.ittifaq.platform.Program;
import ma.ittifaq.platform.Program.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops the demonstration from starting is said in one line, and its code is not zero. */
class BuildLinesTest {

    private static Program demo;

    @TempDir
    private static Path home;

    @BeforeAll
    static void compile(@TempDir Path compiled) {
        demo = Program.compiled("deploy/demo/Demo.java", compiled);
    }

    @Test
    void aFreePortAndNoDatabaseAreNoObstacle() throws Exception {
        assertEquals(new Ended(0, List.of()), check(String.valueOf(freePort())));
    }

    @Test
    void anOccupiedPortIsNamed() throws Exception {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(check(String.valueOf(holder.getLocalPort())), "port " + holder.getLocalPort(), "-Dport=");
        }
    }

    @Test
    void whatIsNoPortIsNamed() throws Exception {
        assertRefused(check("http"), "\"http\" is not a port", "-Dport=");
    }

    @Test
    void aDatabaseInUseIsNamed() throws Exception {
        Path database =
                Files.createFile(Files.createDirectory(home.resolve("data")).resolve("ittifaq.mv.db"));
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.lock();
            assertRefused(check(String.valueOf(freePort())), database.toString(), "in use by another program");
        }
    }

    @Test
    void aMissingJdkIsNamed() throws Exception {
        Ended ended = Program.named("mvn").run("-o", "-B", "-q", "validate", "-Dversion.jdk=[99,)");
        assertEquals(1, ended.code(), ended.toString());
        assertEquals(
                1,
                ended.lines().stream()
                        .filter(line -> line.contains("needs an installed JDK 21 or newer, for example temurin-25-jdk"))
                        .count(),
                ended.toString());
    }

    private static void assertRefused(Ended ended, String what, String how) {
        assertEquals(1, ended.code(), ended.toString());
        assertEquals(1, ended.lines().size(), "one line: " + ended);
        String line = ended.lines().getFirst();
        assertTrue(line.startsWith("ittifaq: ") && line.contains(what) && line.contains(how), line);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Ended check(String port) throws IOException, InterruptedException {
        return demo.run("check", port, home.toString());
    }
}
