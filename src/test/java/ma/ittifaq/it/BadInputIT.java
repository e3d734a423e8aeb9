package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bad input of every kind, against an agreement that exists: refused with a sentence in the caller's language that names
 * what is wrong, and the agreement is read back as it was.
 */
@OnServer
class BadInputIT {

    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");
    private static final String AGREEMENTS = "/agreements";
    private final Api salma = Api.as("salma.idrissi");
    private ObjectNode terms;
    private String draft;

    @BeforeEach
    void aCompleteDraft() throws Exception {
        FreeHands.of("salma.idrissi");
        JsonNode example = Contract.served()
                .example("post", AGREEMENTS, Api.JSON, "initial")
                .get("value");
        terms = example.get("terms").deepCopy();
        draft = created(example.toString());
    }

    /** Where in the terms, what is written there (JSON), when it is refused, and the key of the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/week/telework             | [\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\"] | submit | week   |"
                        + " terms.week.",
                "/period/end                | \"2099-12-31\"   | submit | period              | terms.period.",
                "/period/end                | \"2020-01-01\"   | keep   | period              | terms.period.reversed",
                "/workplace/address         | LONG             | keep   | workplace.address   | terms.text.too_long",
                "/tasks/0/title             | LONG             | keep   | tasks[0].title      | terms.text.too_long",
                "/grounds/explanation       | LONG             | keep   | grounds.explanation | terms.text.too_long",
                "/tasks/0/title             | \"a\\u0007b\"    | keep   | tasks[0].title      | terms.text.control",
                "/workplace/city            | \"\\u0000\"      | keep   | workplace.city      | terms.text.control",
                "/workplace/city            | \"\\ud800\"      | keep   | workplace.city      | terms.text.control",
                "/tasks/0/deliverable       | \"a\\u2066b\"    | keep   | tasks[0].deliverable| terms.text.bidi",
                "/tasks/0/deliverable       | \"a\\u202eb\"    | keep   | tasks[0].deliverable| terms.text.bidi",
                "/availability/windows/0/to | \"07:00\"        | keep   | availability        | terms.window.reversed",
                "/availability/email        | \"no address\"   | submit | availability.email  | terms.email.invalid"
            })
    void badTermsAreRefusedWithTheirField(String pointer, String value, String when, String field, String key)
            throws Exception {
        String bad = terms(pointer, value.equals("LONG") ? '"' + "ا".repeat(10_000) + '"' : value);
        JsonNode before = read();
        for (String language : LANGUAGES) {
            HttpResponse<byte[]> answer = put("{\"terms\":" + bad + "}", language);
            if (when.equals("submit")) {
                assertEquals(200, answer.statusCode(), text(answer));
                before = read();
                answer = move(salma, draft, "submit", language);
            }
            JsonNode error = onlyError(problem(answer, 422, language));
            assertTrue(error.get("field").asText().startsWith(field), error.toString());
            assertTrue(error.get("key").asText().startsWith(key), error.toString());
        }
        assertEquals(before, read());
    }

    @Test
    void overlappingAgreementsAreRefused() throws Exception {
        assertEquals(200, move(salma, draft, "submit", "fr").statusCode());
        String second = created("{\"kind\":\"initial\",\"terms\":" + terms + "}");
        JsonNode before = read(second);
        for (String language : LANGUAGES) {
            assertKey("agreement.overlap", problem(move(salma, second, "submit", language), 409, language));
        }
        assertEquals(before, read(second));
    }

    @Test
    void aMoveThatItsStateDoesNotKnowIsRefused() throws Exception {
        JsonNode before = read();
        for (String language : LANGUAGES) {
            assertKey("move.illegal", problem(move(salma, draft, "give_notice", language), 409, language));
        }
        assertEquals(before, read());
    }

    @Test
    void aStaleVersionIsRefused() throws Exception {
        String old = "\"" + read().get("version").asText() + "\"";
        assertEquals(
                200,
                put("{\"terms\":" + terms("/workplace/city", "\"Fès\"") + "}", "fr")
                        .statusCode());
        JsonNode before = read();
        for (String language : LANGUAGES) {
            String path = AGREEMENTS + "/" + draft;
            byte[] body = bytes("{\"terms\":" + terms + "}");
            problem(
                    salma.send("PUT", path, Api.JSON, body, "If-Match", old, "Accept-Language", language),
                    412,
                    language);
            byte[] submit = bytes("{\"action\":\"submit\"}");
            String moves = path + "/moves";
            problem(
                    salma.send("POST", moves, Api.JSON, submit, "If-Match", old, "Accept-Language", language),
                    412,
                    language);
        }
        assertEquals(before, read());
    }

    @ParameterizedTest
    @CsvSource({"youssef.tazi", "amina.berrada", "admin", "karim.bennis"})
    void aForeignDraftDoesNotExist(String stranger) throws Exception {
        JsonNode before = read();
        Api other = Api.as(stranger);
        String path = AGREEMENTS + "/" + draft;
        for (String language : LANGUAGES) {
            String[] tongue = {"Accept-Language", language};
            problem(other.send("GET", path, Api.JSON, null, tongue), 404, language);
            problem(other.send("PUT", path, Api.JSON, bytes("{\"terms\":" + terms + "}"), tongue), 404, language);
            problem(move(other, draft, "submit", language), 404, language);
            problem(other.send("GET", path + "/history", Api.JSON, null, tongue), 404, language);
            problem(other.send("GET", path + "/document.pdf", Api.JSON, null, tongue), 404, language);
            byte[] password = bytes("{\"password\":\"demo\"}");
            problem(other.send("POST", path + "/signatures", Api.JSON, password, tongue), 404, language);
        }
        assertEquals(before, read());
    }

    @Test
    void oversizedAndMalformedJsonIsRefused() throws Exception {
        JsonNode before = read();
        for (String language : LANGUAGES) {
            problem(put("{\"terms\":{\"x\":\"" + "x".repeat(300_000) + "\"}}", language), 413, language);
            problem(put("{\"terms\":", language), 400, language);
            problem(put("[".repeat(100_000), language), 400, language);
            problem(put("{\"terms\":{\"period\":5}}", language), 422, language);
            problem(put("{\"terms\":{\"salary\":1}}", language), 422, language);
        }
        assertEquals(before, read());
    }

    @Test
    void aTableInAnotherEncodingIsRefused() throws Exception {
        String header = "code;name_ar;name_fr;kind;parent_code\n";
        byte[] latin = (header + "ZZZ;وحدة;Unité;SERVICE;ANSN\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = (header + "ZZZ;وحدة;Unité;SERVICE;ANSN\n").getBytes(StandardCharsets.UTF_16LE);
        Api nadia = Api.as("nadia.alaoui");
        for (String language : LANGUAGES) {
            for (byte[] file : List.of(latin, utf16)) {
                String[] tongue = {"Accept-Language", language};
                String path = "/directory/imports?dryRun=false";
                HttpResponse<byte[]> answer = nadia.send("POST", path, "text/csv", file, tongue);
                assertEquals(422, answer.statusCode(), text(answer));
                assertFalse(text(answer).contains("⟦"), text(answer));
                assertTrue(text(answer).contains("UTF-8"), text(answer));
            }
        }
        assertFalse(text(nadia.get("/directory/units")).contains("\"ZZZ\""));
    }

    private String created(String body) throws Exception {
        HttpResponse<byte[]> answer = salma.post(AGREEMENTS, body);
        assertEquals(201, answer.statusCode(), text(answer));
        return Contract.json(answer).get("id").asText();
    }

    /** The terms with one value replaced, as JSON text, so that what JSON libraries would not write can be sent. */
    private String terms(String pointer, String json) {
        String mark = "\"⚑\"";
        ObjectNode changed = terms.deepCopy();
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) changed.at(pointer.substring(0, last))).put(pointer.substring(last + 1), "⚑");
        return changed.toString().replace(mark, json);
    }

    private HttpResponse<byte[]> put(String body, String language) throws Exception {
        String path = AGREEMENTS + "/" + draft;
        return salma.send("PUT", path, Api.JSON, bytes(body), "Accept-Language", language);
    }

    private static HttpResponse<byte[]> move(Api person, String id, String action, String language) throws Exception {
        byte[] body = bytes("{\"action\":\"" + action + "\"}");
        return person.send("POST", AGREEMENTS + "/" + id + "/moves", Api.JSON, body, "Accept-Language", language);
    }

    private JsonNode read() throws Exception {
        return read(draft);
    }

    private JsonNode read(String id) throws Exception {
        HttpResponse<byte[]> answer = salma.get(AGREEMENTS + "/" + id);
        assertEquals(200, answer.statusCode(), text(answer));
        return Contract.json(answer);
    }

    private JsonNode problem(HttpResponse<byte[]> answer, int status, String language) throws IOException {
        assertEquals(status, answer.statusCode(), text(answer));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("application/problem+json"), type);
        JsonNode problem = Contract.json(answer);
        String detail = problem.get("detail").asText();
        boolean arabic =
                detail.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        assertEquals(language.equals("ar"), arabic, language + ": " + detail);
        assertFalse(problem.toString().contains("⟦"), "a sentence is missing: " + problem);
        assertTrue(detail.length() > 15, "says what to do: " + detail);
        return problem;
    }

    private static JsonNode onlyError(JsonNode problem) {
        JsonNode errors = problem.get("errors");
        assertEquals(1, errors.size(), problem.toString());
        return errors.get(0);
    }

    private static void assertKey(String key, JsonNode problem) {
        assertTrue(problem.get("type").asText().endsWith(":" + key), problem.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
