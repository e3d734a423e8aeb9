package ma.ittifaq.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit of libraries itself: what it asks, what it takes for an answer, and what may be accepted. */
class AdvisoriesTest {

    private static final String OLD = "pkg:maven/org.example/old@1.0";
    private static final String NEW = "pkg:maven/org.example/new@2.0";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void whatIsKnownOfALibraryIsTold() throws Exception {
        assertEquals(
                Map.of(OLD, List.of("GHSA-1", "CVE-2")),
                asked("{\"results\":[{},{\"vulns\":[{\"id\":\"GHSA-1\"},{\"id\":\"CVE-2\"}]}]}", 200));
    }

    @Test
    void anAnswerThatIsNoneIsNotTakenForACleanOne() {
        assertThrows(IOException.class, () -> asked("{\"results\":[{}]}", 200));
        assertThrows(IOException.class, () -> asked("{}", 200));
        assertThrows(IOException.class, () -> asked("<html>", 200));
        assertThrows(IOException.class, () -> asked("{\"results\":[{},{}]}", 503));
    }

    @Test
    void whatIsAcceptedIsSoUntilItsDayAndForAReason() {
        Map<String, List<String>> found = Map.of(OLD, List.of("GHSA-1", "CVE-2"));
        assertEquals(
                Map.of(OLD, List.of("CVE-2")),
                Advisories.withoutAccepted(found, List.of("# none", "", "GHSA-1 2026-11-28 not called"), TODAY));
        assertEquals(found, Advisories.withoutAccepted(found, List.of("GHSA-1 2026-11-27 not called"), TODAY));
        List<String> without = List.of("GHSA-1 2026-11-28");
        assertThrows(IllegalArgumentException.class, () -> Advisories.withoutAccepted(found, without, TODAY));
    }

    @Test
    void theServersLibrariesAreKnownByWhatMavenLeftInThemOrByTheirName(@TempDir Path modules) throws IOException {
        jar(modules.resolve("a.jar"), "META-INF/maven/g/a/pom.properties", "groupId=g\nartifactId=a\nversion=1\n");
        jar(modules.resolve("h2-2.4.240.jar"), "x", "");
        jar(modules.resolve("nobody.jar"), "x", "");
        ServerLibraries found = ServerLibraries.in(modules);
        assertEquals(List.of("pkg:maven/com.h2database/h2@2.4.240", "pkg:maven/g/a@1"), List.copyOf(found.purls()));
        assertEquals(List.of("nobody.jar"), found.unknown());
    }

    private static void jar(Path file, String entry, String text) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, List<String>> asked(String answer, int status) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body =
                    (question.contains(NEW) && question.contains(OLD) ? answer : "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        try {
            URI at = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/querybatch");
            return new Advisories(at).about(List.of(NEW, OLD));
        } finally {
            server.stop(0);
        }
    }
}
