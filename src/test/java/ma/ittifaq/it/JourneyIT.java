package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The whole road through the API, with the worked examples of the served document exactly as they stand: draft, review,
 * visas, three signatures, the verified PDF, the archive. Every answer is held against the document.
 */
@OnServer
class JourneyIT {

    private static final String AGREEMENTS = "/agreements";
    private static final String ONE = "/agreements/{id}";

    private Contract contract;

    @BeforeEach
    void readTheDocument() throws Exception {
        FreeHands.of("salma.idrissi");
        contract = Contract.served();
    }

    @Test
    void fromDraftToArchiveByTheExamples() throws Exception {
        String id = created();
        revised(id);
        moved(id, "submit", "salma.idrissi", "IN_REVIEW");
        moved(id, "approve", "karim.bennis", "AWAITING_HR_VISA");
        moved(id, "endorse_hr", "nadia.alaoui", "AWAITING_SECURITY_VISA");
        moved(id, "endorse_security", "youssef.tazi", "AWAITING_EMPLOYEE_SIGNATURE");
        signed(id, "employee", "salma.idrissi", "AWAITING_MANAGER_SIGNATURE");
        signed(id, "manager", "karim.bennis", "AWAITING_AUTHORITY_SIGNATURE");
        signed(id, "authority", "hassan.fassi", "SIGNED");
        byte[] pdf = document(id);
        assertEquals("valid", verified(pdf).get("result").asText());
        assertEquals("altered", verified(withOneByteChanged(pdf)).get("result").asText());
        found(id);
    }

    private String created() throws Exception {
        JsonNode example = contract.example("post", AGREEMENTS, Api.JSON, "initial");
        Api salma = Api.as(example.get("x-as").asText());
        String body = example.get("value").toString();
        String[] once = {"Idempotency-Key", "journey"};
        HttpResponse<byte[]> first = salma.post(AGREEMENTS, body, once);
        JsonNode draft = contract.keeps("post", AGREEMENTS, first);
        HttpResponse<byte[]> again = salma.post(AGREEMENTS, body, once);
        assertArrayEquals(first.body(), again.body(), "the same key and request have the same answer");
        assertEquals(first.headers().firstValue("Location"), again.headers().firstValue("Location"));
        assertEquals(first.headers().firstValue("ETag"), again.headers().firstValue("ETag"));
        assertEquals(422, salma.post(AGREEMENTS, "{}", once).statusCode());
        assertEquals("DRAFT", draft.get("state").asText());
        return draft.get("id").asText();
    }

    private void revised(String id) throws Exception {
        JsonNode example = contract.example("put", ONE, Api.JSON, "revised");
        Api salma = Api.as(example.get("x-as").asText());
        byte[] body = example.get("value").toString().getBytes(StandardCharsets.UTF_8);
        String path = AGREEMENTS + "/" + id;
        HttpResponse<byte[]> stale = salma.send("PUT", path, Api.JSON, body, "If-Match", "\"999\"");
        assertEquals(412, stale.statusCode());
        contract.keeps("put", ONE, stale);
        String seen = salma.get(path).headers().firstValue("ETag").orElseThrow();
        JsonNode kept = contract.keeps("put", ONE, salma.send("PUT", path, Api.JSON, body, "If-Match", seen));
        assertEquals(3, kept.at("/terms/week/telework").size());
    }

    private void moved(String id, String example, String expectedUser, String to) throws Exception {
        JsonNode worked = contract.example("post", ONE + "/moves", Api.JSON, example);
        assertEquals(expectedUser, worked.get("x-as").asText());
        Api user = Api.as(expectedUser);
        JsonNode possible = contract.keeps("get", ONE + "/moves", user.get(path(id, "moves")));
        List<String> actions = new ArrayList<>();
        possible.get("items").forEach(item -> actions.add(item.get("action").asText()));
        assertTrue(actions.contains(worked.at("/value/action").asText()), actions::toString);
        HttpResponse<byte[]> answer =
                user.post(path(id, "moves"), worked.get("value").toString());
        assertEquals(
                to, contract.keeps("post", ONE + "/moves", answer).get("state").asText());
        HttpResponse<byte[]> replay =
                user.post(path(id, "moves"), worked.get("value").toString());
        assertTrue(replay.statusCode() == 409 || replay.statusCode() == 403, "never twice: " + replay.statusCode());
    }

    private void signed(String id, String example, String expectedUser, String to) throws Exception {
        String operation = ONE + "/signatures";
        JsonNode worked = contract.example("post", operation, Api.JSON, example);
        Api user = Api.as(worked.get("x-as").asText());
        assertEquals(expectedUser, worked.get("x-as").asText());
        HttpResponse<byte[]> wrong = user.post(path(id, "signatures"), "{\"password\":\"wrong\"}");
        assertEquals(422, wrong.statusCode());
        contract.keeps("post", operation, wrong);
        HttpResponse<byte[]> answer =
                user.post(path(id, "signatures"), worked.get("value").toString());
        assertEquals(to, contract.keeps("post", operation, answer).get("state").asText());
    }

    private byte[] document(String id) throws Exception {
        Api salma = Api.as("salma.idrissi");
        JsonNode acts = contract.keeps("get", ONE + "/acts", salma.get(path(id, "acts")));
        assertEquals("agreement", acts.at("/items/0/kind").asText());
        HttpResponse<byte[]> pdf = salma.send("GET", path(id, "document.pdf"), Api.JSON, null);
        assertEquals(200, pdf.statusCode());
        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""));
        assertEquals("%PDF-", new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII));
        String tag = pdf.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> unchanged =
                salma.send("GET", path(id, "document.pdf"), Api.JSON, null, "If-None-Match", tag);
        assertEquals(304, unchanged.statusCode());
        byCode(acts.at("/items/0/code").asText());
        return pdf.body();
    }

    private void byCode(String code) throws Exception {
        HttpResponse<byte[]> answer = Api.asNobody().get("/verifications/" + code);
        assertEquals(
                "valid",
                contract.keeps("get", "/verifications/{code}", answer)
                        .get("result")
                        .asText());
    }

    private JsonNode verified(byte[] pdf) throws Exception {
        return contract.keeps(
                "post", "/verifications", Api.asNobody().send("POST", "/verifications", "application/pdf", pdf));
    }

    private static byte[] withOneByteChanged(byte[] pdf) {
        byte[] changed = pdf.clone();
        changed[changed.length / 4] ^= 1;
        return changed;
    }

    private void found(String id) throws Exception {
        Api amina = Api.as("amina.berrada");
        HttpResponse<byte[]> answer = amina.get("/archive/records?q=%D8%A7%D9%84%D8%A5%D8%AF%D8%B1%D9%8A%D8%B3%D9%8A");
        JsonNode records = contract.keeps("get", "/archive/records", answer).get("items");
        List<String> ids = new ArrayList<>();
        records.forEach(record -> ids.add(record.get("id").asText()));
        assertTrue(ids.contains(id), "found by the name in Arabic");
        HttpResponse<byte[]> zip = amina.send("GET", "/archive/records/" + id + "/package", Api.JSON, null);
        assertEquals(200, zip.statusCode());
        List<String> inside = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                inside.add(entry.getName());
            }
        }
        assertTrue(
                inside.containsAll(List.of(
                        id + "/bagit.txt", id + "/data/metadata/record.json", id + "/data/schemas/agreement-1.json")),
                inside.toString());
    }

    private static String path(String id, String below) {
        return AGREEMENTS + "/" + id + "/" + below;
    }
}
