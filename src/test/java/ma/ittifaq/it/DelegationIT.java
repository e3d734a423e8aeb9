package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ma.ittifaq.platform.ApplicationClock;
import org.junit.jupiter.api.Test;

/** Delegations and acting heads by the API: granted, printed, sealed, checked by a stranger, taken back; named and ended. */
@OnServer
class DelegationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String AMINA = "1114933";
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ApplicationClock.ZONE));

    private final Api karim = Person.HEAD.api();

    @Test
    void anActOfDelegationIsSealedCheckedByAStrangerAndTakenBack() throws Exception {
        HttpResponse<byte[]> granted = karim.post("/delegations", act("API/D/1", "RENEWAL", "demo"));
        Contract.served().keeps("post", "/delegations", granted);
        assertEquals(201, granted.statusCode(), Api.text(granted));
        String id = Contract.json(granted).get("id").asText();
        String paper = "/delegations/" + id + "/act.pdf";
        for (Person stranger : new Person[] {Person.EMPLOYEE, Person.AUTHORITY, Person.AUDITOR}) {
            assertEquals(404, stranger.api().get(paper).statusCode(), "not theirs");
        }
        assertEquals(
                404,
                Person.ARCHIVIST
                        .api()
                        .post("/delegations/" + id + "/revocation", "")
                        .statusCode());
        JsonNode verdict = sealed(paper);
        assertEquals("delegation", verdict.at("/act/kind").asText());
        assertTrue(verdict.at("/act/standing").asBoolean());
        assertEquals(
                204,
                Person.HR.api().post("/delegations/" + id + "/revocation", "").statusCode());
        assertEquals(409, karim.post("/delegations/" + id + "/revocation", "").statusCode());
        assertFalse(checked(paper).at("/act/standing").asBoolean(), "it stands no more");
    }

    @Test
    void nothingIsGrantedWithoutTheGrantorsPasswordNorWhatTheyDoNotHold() throws Exception {
        assertEquals(
                422,
                karim.post("/delegations", act("API/D/2", "COURSE", "wrong")).statusCode());
        HttpResponse<byte[]> refused = Person.EMPLOYEE.api().post("/delegations", act("API/D/3", "INITIAL", "demo"));
        assertEquals(422, refused.statusCode());
        assertTrue(Api.text(refused).contains("delegation.nothing_held"), Api.text(refused));
        HttpResponse<byte[]> unseen = karim.post("/delegations", act("API\\u202E1", "INITIAL", "demo"));
        assertEquals(422, unseen.statusCode());
        assertTrue(Api.text(unseen).contains("U+202E"), Api.text(unseen));
    }

    @Test
    void anActingHeadIsNamedForAVacantUnitAndEndedByHr() throws Exception {
        Api nadia = Person.HR.api();
        String code = "VAC" + System.nanoTime();
        String units = "code;parent_code;kind;name_ar;name_fr\n" + code + ";DSI;SERVICE;مصلحة شاغرة;Service vacant\n";
        assertEquals(
                200,
                nadia.send("POST", "/directory/imports", "text/csv", units.getBytes(StandardCharsets.UTF_8))
                        .statusCode());
        String unit = unit(code);
        String asked = "{\"reference\":\"DRH/N/7\",\"person\":\"%s\",\"unit\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
                .formatted(AMINA, unit, TODAY, TODAY.plusDays(9));
        assertEquals(404, karim.post("/acting-heads", asked).statusCode(), "HR's alone");
        assertEquals(201, nadia.post("/acting-heads", asked).statusCode());
        assertEquals(422, nadia.post("/acting-heads", asked).statusCode(), "one at a time");
        HttpResponse<byte[]> all = nadia.get("/acting-heads");
        Contract.served().keeps("get", "/acting-heads", all);
        String id = "";
        for (JsonNode item : Contract.json(all).get("items")) {
            id = item.get("unit").asText().equals(unit) ? item.get("id").asText() : id;
        }
        assertEquals(204, nadia.post("/acting-heads/" + id + "/end", "").statusCode());
        assertEquals(409, nadia.post("/acting-heads/" + id + "/end", "").statusCode());
    }

    private static String act(String reference, String matter, String password) {
        return ("{\"reference\":\"%s\",\"deputy\":\"%s\",\"scope\":\"REVIEW\",\"matters\":[\"%s\"],"
                        + "\"from\":\"%s\",\"until\":\"%s\",\"password\":\"%s\"}")
                .formatted(reference, AMINA, matter, TODAY, TODAY.plusDays(1), password);
    }

    /** Once the seal is on it, which follows by itself. */
    private JsonNode sealed(String paper) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!new String(karim.get(paper).body(), StandardCharsets.ISO_8859_1).contains("/ByteRange")) {
            assertTrue(Instant.now().isBefore(deadline), "not sealed in time");
        }
        JsonNode verdict = checked(paper);
        assertEquals("valid", verdict.get("result").asText(), verdict.toString());
        return verdict;
    }

    private JsonNode checked(String paper) throws Exception {
        HttpResponse<byte[]> pdf = karim.get(paper);
        assertEquals(200, pdf.statusCode());
        return Contract.json(karim.send("POST", "/verifications", "application/pdf", pdf.body()));
    }

    private static String unit(String code) throws Exception {
        for (JsonNode unit :
                Contract.json(Person.HR.api().get("/directory/units")).get("items")) {
            if (unit.get("code").asText().equals(code)) {
                return unit.get("id").asText();
            }
        }
        throw new IllegalStateException(code);
    }
}
