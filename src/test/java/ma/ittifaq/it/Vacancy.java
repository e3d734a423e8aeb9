package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.platform.ApplicationClock;

/** A unit of its own whose post of head is vacant, with one person in it who has no account. */
record Vacancy(String unit, String employee) {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ApplicationClock.ZONE));

    /** Brought in by HR, with a code and a number that no other test has. */
    static Vacancy below(String parent) throws Exception {
        String number = Long.toString(System.nanoTime());
        String code = "VAC" + number;
        imported("code;parent_code;kind;name_ar;name_fr\n" + code + ";" + parent
                + ";SERVICE;مصلحة شاغرة;Service vacant " + number + "\n");
        imported("ppr;first_name_ar;last_name_ar;first_name_fr;last_name_fr;unit_code\n" + number
                + ";هدى;الناصري;Houda;Naciri;" + code + "\n");
        return new Vacancy(
                found("/directory/units", "code", code), found("/directory/employees?q=" + number, "ppr", number));
    }

    /** A draft of HR's for that person. */
    String agreement() throws Exception {
        LocalDate start = TODAY.plusMonths(2);
        ObjectNode body = Contract.served()
                .example("post", "/agreements", Api.JSON, "initial")
                .get("value")
                .deepCopy();
        ((ObjectNode) body.at("/terms/period"))
                .put("start", start.toString())
                .put("end", start.plusMonths(6).toString());
        body.put("employee", employee);
        HttpResponse<byte[]> begun = Person.HR.api().post("/agreements", body.toString());
        assertEquals(201, begun.statusCode(), () -> Api.text(begun));
        return Contract.json(begun).get("id").asText();
    }

    /** Named by HR until the day after tomorrow; the act's id. */
    String actingHead(Person person) throws Exception {
        String ppr = Contract.json(person.api().get("/directory/employees/" + person.id()))
                .get("ppr")
                .asText();
        HttpResponse<byte[]> named = Person.HR
                .api()
                .post(
                        "/acting-heads",
                        "{\"reference\":\"DRH/P/1\",\"person\":\"%s\",\"unit\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
                                .formatted(ppr, unit, TODAY, TODAY.plusDays(2)));
        assertEquals(201, named.statusCode(), () -> Api.text(named));
        return found("/acting-heads", "unit", unit);
    }

    private static void imported(String csv) throws Exception {
        HttpResponse<byte[]> answer =
                Person.HR.api().send("POST", "/directory/imports", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, answer.statusCode(), () -> Api.text(answer));
    }

    private static String found(String path, String field, String value) throws Exception {
        HttpResponse<byte[]> answer = Person.HR.api().get(path);
        assertEquals(200, answer.statusCode(), () -> Api.text(answer));
        for (JsonNode item : Contract.json(answer).get("items")) {
            if (item.path(field).asText().equals(value)) {
                return item.get("id").asText();
            }
        }
        throw new IllegalStateException(path + " has no " + field + " " + value);
    }
}
