package ma.ittifaq.style;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks the open database of vulnerabilities (OSV, which has those of GitHub and Maven) about each library of the WAR and of
 * the server. Run by {@code mvn exec:exec@advisories}.
 *
 * <p>Ends with 0 where nothing is known, with 1 where something is that nobody accepted in {@code .ci/accepted-advisories} or
 * whose acceptance has run out. Where the database cannot be reached it says NOT AUDITED and ends with 0, unless
 * {@code -Dadvisories.required=true}: then with 2.
 */
final class Advisories {

    private static final URI OSV = URI.create("https://api.osv.dev/v1/querybatch");
    private static final Path BOM = Path.of("target/bom.json");
    private static final Path SERVER = Path.of("target/server/modules");
    private static final Path ACCEPTED = Path.of(".ci/accepted-advisories");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** As many as one question may hold. */
    private static final int AT_ONCE = 1000;

    private final URI database;

    Advisories(URI database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        ServerLibraries server = ServerLibraries.in(SERVER);
        SortedSet<String> asked = new TreeSet<>(server.purls());
        Json.createReader(new StringReader(Files.readString(BOM)))
                .readObject()
                .getJsonArray("components")
                .forEach(component -> asked.add(component.asJsonObject().getString("purl")));
        System.out.printf(
                "%d libraries, %d of them the server's; not known by name: %s%n",
                asked.size(), server.purls().size(), server.unknown());
        SortedMap<String, List<String>> found;
        try {
            found = new Advisories(OSV).about(List.copyOf(asked));
        } catch (IOException unreachable) {
            System.out.println("NOT AUDITED: " + OSV.getHost() + " cannot be reached (" + unreachable + ")");
            System.exit(Boolean.getBoolean("advisories.required") ? 2 : 0);
            return;
        }
        SortedMap<String, List<String>> open =
                withoutAccepted(found, Files.readAllLines(ACCEPTED), LocalDate.now(java.time.ZoneOffset.UTC));
        open.forEach((purl, ids) -> System.out.println(purl + " " + String.join(" ", ids)));
        System.out.printf("%d libraries with advisories, %d of them not accepted%n", found.size(), open.size());
        System.exit(open.isEmpty() ? 0 : 1);
    }

    /**
     * The advisories of each library that has any, by package URL.
     *
     * @throws IOException where the database cannot be reached or does not answer as it should
     */
    SortedMap<String, List<String>> about(List<String> purls) throws IOException, InterruptedException {
        SortedMap<String, List<String>> found = new TreeMap<>();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (int from = 0; from < purls.size(); from += AT_ONCE) {
                List<String> some = purls.subList(from, Math.min(purls.size(), from + AT_ONCE));
                JsonArray results = answered(http, some);
                if (results == null || results.size() != some.size()) {
                    throw new IOException("an answer for each library was expected");
                }
                for (int i = 0; i < some.size(); i++) {
                    List<String> ids = ids(results.getJsonObject(i));
                    if (!ids.isEmpty()) {
                        found.put(some.get(i), ids);
                    }
                }
            }
        }
        return found;
    }

    private JsonArray answered(HttpClient http, List<String> purls) throws IOException, InterruptedException {
        JsonArrayBuilder queries = Json.createArrayBuilder();
        purls.forEach(purl -> queries.add(Json.createObjectBuilder()
                .add("package", Json.createObjectBuilder().add("purl", purl))));
        HttpRequest request = HttpRequest.newBuilder(database)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.createObjectBuilder()
                        .add("queries", queries)
                        .build()
                        .toString()))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        try {
            return Json.createReader(new StringReader(answer.body()))
                    .readObject()
                    .getJsonArray("results");
        } catch (jakarta.json.JsonException | ClassCastException noAnswer) {
            throw new IOException("no JSON of the kind that was expected", noAnswer);
        }
    }

    private static List<String> ids(JsonObject result) {
        return result.getOrDefault("vulns", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(vulnerability -> vulnerability.asJsonObject().getString("id"))
                .toList();
    }

    /**
     * What nobody answered for. A line accepts one advisory until a day, with a reason: {@code GHSA-… 2027-03-01 why}; empty
     * lines and those with # say nothing.
     *
     * @throws IllegalArgumentException for a line without day or reason
     */
    static SortedMap<String, List<String>> withoutAccepted(
            Map<String, List<String>> found, List<String> lines, LocalDate today) {
        List<String> accepted = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+", 3);
                if (parts.length < 3) {
                    throw new IllegalArgumentException("advisory, last day and reason are expected: " + line);
                }
                if (!LocalDate.parse(parts[1]).isBefore(today)) {
                    accepted.add(parts[0]);
                }
            }
        }
        SortedMap<String, List<String>> open = new TreeMap<>();
        found.forEach((purl, ids) -> {
            List<String> left =
                    ids.stream().filter(id -> !accepted.contains(id)).toList();
            if (!left.isEmpty()) {
                open.put(purl, left);
            }
        });
        return open;
    }
}
