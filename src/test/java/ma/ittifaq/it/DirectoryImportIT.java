package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@OnServer
class DirectoryImportIT {

    private static final int LINES = 20_000;
    private static final Duration PROMISED = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void twentyThousandLinesAreCheckedAndTakenOverInUnderAMinute() throws Exception {
        String file = file(LINES);

        HttpResponse<String> dry = load(file, true, "nadia.alaoui");
        assertEquals(200, dry.statusCode(), dry.body());
        assertTrue(dry.body().contains("\"applied\":false"), dry.body());
        long begun = System.nanoTime();
        HttpResponse<String> real = load(file, false, "nadia.alaoui");
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertEquals(200, real.statusCode(), real.body());
        assertTrue(real.body().contains("\"applied\":true"), real.body());
        assertTrue(real.body().contains("\"created\":" + LINES), real.body());
        assertTrue(taken.compareTo(PROMISED) < 0, "it took " + taken);
    }

    @Test
    void oneBadLineRefusesTheFileInTheReadersLanguage() throws Exception {
        Instant since = Instant.now();
        HttpResponse<String> answer = load(file(3) + "9;;x;y;z;;;\n", false, "nadia.alaoui");

        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"line\":5"), answer.body());
        assertTrue(answer.body().contains("obligatoire"), answer.body());
        Journal.assertTells("directory.import_refused", since);
    }

    @Test
    void onlyHumanResourcesAndAdministratorsImport() throws Exception {
        assertEquals(404, load(file(1), true, "salma.idrissi").statusCode());
    }

    private static String file(int lines) {
        StringBuilder csv =
                new StringBuilder("ppr;cnie;first_name_ar;last_name_ar;first_name_fr;last_name_fr;unit_code;email\n");
        for (int i = 0; i < lines; i++) {
            csv.append("V%05d;ZV%06d;منى;الحجمي;Mouna;Volume;ANSN;v%d@volume.example%n".formatted(i, i, i));
        }
        return csv.toString();
    }

    private HttpResponse<String> load(String csv, boolean dryRun, String user)
            throws IOException, InterruptedException {
        byte[] credentials = (user + ":demo").getBytes(StandardCharsets.UTF_8);
        return http.send(
                HttpRequest.newBuilder(OurServer.at("api/v1/directory/imports?dryRun=" + dryRun))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                        .header("Content-Type", "text/csv")
                        .header("Accept-Language", "fr")
                        .POST(BodyPublishers.ofString(csv))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
