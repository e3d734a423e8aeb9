package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the real server a selection is signed in the background, one document of it fails, and the rest is sealed behind. */
@OnServer
class BatchIT {

    private static final String BATCHES = "/signing-batches";
    private static final String ONE = "/signing-batches/{id}";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SALMA = "salma.idrissi";
    private static final String KARIM = "karim.bennis";
    private static final String HASSAN = "hassan.fassi";

    private final List<Dossier> dossiers = new ArrayList<>();
    private Contract contract;

    @BeforeEach
    void readTheDocument() throws Exception {
        contract = Contract.served();
        FreeHands.of(SALMA);
        LocalDate start = LocalDate.now(Clock.systemUTC()).plusMonths(2);
        for (int i = 0; i < 3; i++) {
            dossiers.add(Dossier.another(start.plusMonths(2L * i), start.plusMonths(2L * i + 1))
                    .submitted());
        }
        dossiers.get(0).frozen().signedBy(SALMA);
        dossiers.get(1).frozen().signedBy(SALMA);
    }

    @AfterEach
    void leave() {
        FreeHands.of(SALMA);
    }

    @Test
    void managerAndAuthoritySignASelectionAndOneOfItFails() throws Exception {
        String unready = id(2);
        refused();
        JsonNode batch = begun(KARIM, unready, id(1), id(0));
        JsonNode done = ended(KARIM, batch);
        assertEquals(
                List.of(
                        id(0) + " SIGNED PAdES-BASELINE-T",
                        id(1) + " SIGNED PAdES-BASELINE-T",
                        unready + " FAILED urn:ittifaq:problem:move.illegal"),
                results(done));
        assertFalse(done.at("/items/2/detail").asText().isEmpty());
        onlyTheSigners(done.get("id").asText());
        report(done.get("id").asText());
        assertEquals(
                List.of(id(0) + " SIGNED PAdES-BASELINE-T", id(1) + " SIGNED PAdES-BASELINE-T"),
                results(ended(HASSAN, begun(HASSAN, id(0), id(1)))));
        sealed();
    }

    /** A wrong list or password begins nothing. */
    private void refused() throws Exception {
        Api karim = Api.as(KARIM);
        for (String body : List.of(
                "{\"agreements\":[],\"password\":\"demo\"}",
                "{\"agreements\":[\"x\"],\"password\":\"demo\"}",
                "{\"agreements\":[\"" + id(0) + "\"]}",
                "{\"agreements\":[\"" + id(0) + "\"],\"password\":\"wrong\"}",
                body(Stream.generate(() -> UUID.randomUUID().toString())
                        .limit(501)
                        .toList()))) {
            HttpResponse<byte[]> answer = karim.post(BATCHES, body);
            assertEquals(422, answer.statusCode(), body);
            contract.keeps("post", BATCHES, answer);
        }
    }

    /** The same call once more, as a client makes it that lost the answer, is the same batch. */
    private JsonNode begun(String signer, String... agreements) throws Exception {
        String[] once = {"Idempotency-Key", UUID.randomUUID().toString()};
        String body = body(List.of(agreements));
        HttpResponse<byte[]> answer = Api.as(signer).post(BATCHES, body, once);
        assertEquals(201, answer.statusCode(), () -> Api.text(answer));
        JsonNode batch = contract.keeps("post", BATCHES, answer);
        JsonNode again = Contract.json(Api.as(signer).post(BATCHES, body, once));
        assertEquals(batch.get("id"), again.get("id"));
        return batch;
    }

    private JsonNode ended(String signer, JsonNode begun) throws Exception {
        String path = BATCHES + "/" + begun.get("id").asText();
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonNode batch = begun;
        while (!batch.get("state").asText().equals("ENDED")) {
            assertTrue(Instant.now().isBefore(deadline), batch::toString);
            batch = contract.keeps("get", ONE, Api.as(signer).get(path));
        }
        HttpResponse<byte[]> more = Api.as(signer).post(path + "/mandate", "{\"password\":\"demo\"}");
        assertEquals(409, more.statusCode());
        contract.keeps("post", ONE + "/mandate", more);
        assertEquals(
                "ENDED",
                contract.keeps("post", ONE + "/stop", Api.as(signer).post(path + "/stop", ""))
                        .get("state")
                        .asText());
        JsonNode recent = contract.keeps("get", BATCHES, Api.as(signer).get(BATCHES));
        assertEquals(batch.get("id"), recent.at("/items/0/id"));
        assertFalse(recent.at("/items/0").has("items"));
        return batch;
    }

    private void onlyTheSigners(String batch) throws Exception {
        for (String other : List.of(SALMA, HASSAN, "nadia.alaoui", "omar.chraibi", "admin")) {
            assertEquals(404, Api.as(other).get(BATCHES + "/" + batch).statusCode(), other);
            assertEquals(
                    404,
                    SignedIn.as(other)
                            .get("/sign/batches/" + batch + "/report.csv")
                            .statusCode(),
                    other);
        }
    }

    private void report(String batch) throws Exception {
        HttpResponse<byte[]> table = SignedIn.as(KARIM).get("/sign/batches/" + batch + "/report.csv");
        assertEquals(200, table.statusCode());
        List<String> lines = Api.text(table).lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).startsWith("1,") && lines.get(1).contains("PAdES-BASELINE-T"), lines.get(1));
        assertTrue(lines.get(3).contains("Non signé"), lines.get(3));
    }

    /** The seal follows by itself, and what was signed together is verified one by one. */
    private void sealed() throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        for (int i = 0; i < 2; i++) {
            String path = "/agreements/" + id(i);
            while (!Contract.json(Api.as(SALMA).get(path)).get("sealed").asBoolean()) {
                assertTrue(Instant.now().isBefore(deadline), "not sealed in time");
            }
            JsonNode verdict = Contract.json(Api.asNobody()
                    .send(
                            "POST",
                            "/verifications",
                            "application/pdf",
                            dossiers.get(i).document()));
            assertEquals("valid", verdict.get("result").asText());
            assertEquals(4, verdict.get("signatures").size(), verdict::toString);
        }
    }

    private String id(int dossier) {
        return dossiers.get(dossier).id();
    }

    private static List<String> results(JsonNode batch) {
        List<String> results = new ArrayList<>();
        batch.get("items")
                .forEach(item -> results.add("%s %s %s"
                        .formatted(
                                item.get("agreement").asText(),
                                item.get("result").asText(),
                                item.path(item.has("level") ? "level" : "cause").asText())));
        return results;
    }

    private static String body(List<String> agreements) throws IOException {
        return "{\"agreements\":[\"%s\"],\"password\":\"demo\"}".formatted(String.join("\",\"", agreements));
    }
}
