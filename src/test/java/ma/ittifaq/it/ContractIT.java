package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real answers, good and bad, against the document that the server serves. */
@OnServer
class ContractIT {

    private Contract contract;

    @BeforeEach
    void readTheDocument() throws Exception {
        contract = Contract.served();
    }

    @ParameterizedTest
    @CsvSource({
        "/me, /me, salma.idrissi",
        "/me, /me, admin",
        "/me/messages, /me/messages?limit=3, nadia.alaoui",
        "/me/messages, /me/messages?unread=true, karim.bennis",
        "/me/messages, /me/messages, admin",
        "/signing-batches, /signing-batches, hassan.fassi",
        "/agreements, /agreements?limit=3, nadia.alaoui",
        "/agreements, '/agreements?state=ACTIVE,SIGNED&q=alaoui', omar.chraibi",
        "/agreements, /agreements?mine=true, salma.idrissi",
        "/certificates, /certificates?standing=VALID&limit=3, youssef.tazi",
        "/certificates/administration, /certificates/administration, admin",
        "/archive/records, /archive/records?q=alaoui&limit=2, amina.berrada",
        "/archive/searches, /archive/searches, amina.berrada",
        "/archive/intake, /archive/intake, amina.berrada",
        "/archive/backlog, /archive/backlog, amina.berrada",
        "/directory/employees, /directory/employees?q=alaoui, salma.idrissi",
        "/directory/employees, /directory/employees?limit=1, nadia.alaoui",
        "/directory/units, /directory/units, salma.idrissi",
        "/calendar/days, /calendar/days, admin",
        "/me/data, /me/data, salma.idrissi",
        "/audit/entries, /audit/entries?limit=3, omar.chraibi"
    })
    void goodAnswersKeepToTheDocument(String operation, String path, String user) throws Exception {
        HttpResponse<byte[]> answer = Api.as(user).get(path);
        assertEquals(200, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        contract.keeps("get", operation, answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/agreements, /agreements?limit=0, salma.idrissi, 422",
        "/agreements, /agreements?state=FLYING, salma.idrissi, 422",
        "/agreements, /agreements?cursor=x, salma.idrissi, 400",
        "/me/messages, /me/messages?cursor=x, salma.idrissi, 400",
        "/me/messages, /me/messages?limit=0, salma.idrissi, 422",
        "/agreements/{id}, /agreements/no-id, salma.idrissi, 404",
        "/agreements/{id}, /agreements/00000000-0000-4000-8000-000000000000, salma.idrissi, 404",
        "/audit/entries, /audit/entries, salma.idrissi, 404",
        "/certificates, /certificates, nadia.alaoui, 404",
        "/certificates, /certificates?standing=FLYING, admin, 400",
        "/archive/records, /archive/records, karim.bennis, 404",
        "/signing-batches/{id}, /signing-batches/none, karim.bennis, 404",
        "/verifications/{code}, /verifications/none, salma.idrissi, 404"
    })
    void refusalsKeepToTheDocument(String operation, String path, String user, int status) throws Exception {
        HttpResponse<byte[]> answer = Api.as(user).get(path);
        assertEquals(status, answer.statusCode());
        contract.keeps("get", operation, answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                            | application/json | 400",
                "[]                                                           | application/json | 400",
                "{\"knd\":\"initial\"}                                        | application/json | 422",
                "{\"kind\":\"first\"}                                         | application/json | 422",
                "{\"terms\":{\"period\":{\"start\":\"2027-02-30\"}}}          | application/json | 422",
                "{\"terms\":{\"period\":{\"start\":\"2027-03-01\",\"end\":\"2027-02-01\"}}} | application/json | 422",
                "{\"terms\":{\"week\":{\"telework\":[\"SUNDAY\"]}}}           | application/json | 422",
                "{\"kind\":\"renewal\"}                                       | application/json | 422",
                "kind=initial                                                 | text/plain       | 415"
            })
    void badDraftsAreRefusedWithTheirField(String body, String type, int status) throws Exception {
        byte[] bytes = body.strip().getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = Api.as("youssef.tazi").send("POST", "/agreements", type, bytes);
        JsonNode problem = contract.keeps("post", "/agreements", answer);
        assertEquals(status, answer.statusCode(), problem.toString());
        assertEquals(status == 422, problem.has("errors"), problem.toString());
        assertFalse(problem.toString().contains("⟦"), "a sentence is missing: " + problem);
    }

    @Test
    void anOversizedBodyIsRefused() throws Exception {
        byte[] body = ("{\"kind\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = Api.as("salma.idrissi").send("POST", "/agreements", Api.JSON, body);
        assertEquals(413, answer.statusCode());
        contract.keeps("post", "/agreements", answer);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /me, 405", "GET, /no-such-thing, 404", "GET, api, 404", "GET, api/v2/me, 404"})
    void whatIsNotThereIsAProblemDocumentToo(String method, String path, int status) throws Exception {
        HttpResponse<byte[]> answer = Api.as("salma.idrissi").send(method, path, Api.JSON, null);
        assertEquals(status, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void problemsSpeakTheLanguageOfTheCall() throws Exception {
        Map<String, String> words = Map.of("ar", "غير موجود", "fr", "Introuvable", "en", "Not found");
        for (Map.Entry<String, String> word : words.entrySet()) {
            HttpResponse<byte[]> answer = Api.as("salma.idrissi")
                    .send("GET", "/agreements/x", Api.JSON, null, "Accept-Language", word.getKey());
            assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains(word.getValue()), word.getKey());
        }
    }

    @Test
    void theImportExampleIsADryRunThatSucceeds() throws Exception {
        JsonNode example = contract.example("post", "/directory/imports", "text/csv", "one_unit");
        byte[] csv = example.get("value").asText().getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer =
                Api.as(example.get("x-as").asText()).send("POST", "/directory/imports?dryRun=true", "text/csv", csv);
        JsonNode report = contract.keeps("post", "/directory/imports", answer);
        assertEquals(0, report.get("errorCount").asInt(), report.toString());
        assertEquals(1, report.at("/units/created").asInt());
    }

    @Test
    void theCheckExampleIsAnswered() throws Exception {
        JsonNode example = contract.example("post", "/verifications", "application/pdf", "nothing_of_ours");
        byte[] bytes = example.get("value").asText().getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = Api.asNobody().send("POST", "/verifications", "application/pdf", bytes);
        assertEquals(
                "unreadable",
                contract.keeps("post", "/verifications", answer).get("result").asText());
    }

    @Test
    void healthNamesWhatItLooksAt() throws Exception {
        HttpResponse<String> ready = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(OurServer.management("health/ready"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, ready.statusCode());
        assertTrue(ready.body().contains("\"database\"") && ready.body().contains("\"signing-key\""), ready.body());
    }
}
