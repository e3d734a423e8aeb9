package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The doors of the team's calendar: a feed that needs no name until it is revoked, and absences out of files. */
@OnServer
class TeamIT {

    private static final String FEEDS = "/me/calendars";
    private static final String CSV = "/absences/imports/csv";
    private static final String ICS = "/absences/imports/calendar";

    @Test
    void aFeedIsReadWithoutANameUntilItIsRevoked() throws Exception {
        Contract contract = Contract.served();
        Api karim = Api.as("karim.bennis");
        JsonNode made = contract.keeps("post", FEEDS, karim.post(FEEDS, "{\"scope\":\"TEAM\"}"));
        String address = made.get("address").asText();
        String path = address.substring(address.indexOf("calendar/"));
        HttpResponse<byte[]> calendar = Api.asNobody().get(path);
        assertEquals(200, calendar.statusCode());
        assertEquals(
                "text/calendar;charset=UTF-8",
                calendar.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        assertTrue(new String(calendar.body(), StandardCharsets.UTF_8).startsWith("BEGIN:VCALENDAR\r\n"));
        contract.keeps("get", FEEDS, karim.get(FEEDS));
        assertEquals(
                404, Api.as("salma.idrissi").post(FEEDS, "{\"scope\":\"TEAM\"}").statusCode());
        String feed = FEEDS + "/" + made.get("id").asText();
        for (String stranger : new String[] {"salma.idrissi", "nadia.alaoui", "admin"}) {
            assertEquals(
                    404, Api.as(stranger).send("DELETE", feed, Api.JSON, null).statusCode(), stranger);
        }
        HttpResponse<byte[]> revoked = karim.send("DELETE", feed, Api.JSON, null);
        assertEquals(204, revoked.statusCode());
        assertEquals(404, Api.asNobody().get(path).statusCode());
        assertEquals(404, Api.asNobody().get("calendar/none.ics").statusCode());
    }

    @Test
    void aFileThatIsWrongIsRefusedLineByLine() throws Exception {
        Contract contract = Contract.served();
        Api nadia = Api.as("nadia.alaoui");
        HttpResponse<byte[]> table = nadia.send(
                "POST",
                CSV,
                "text/csv",
                "ppr;kind;first;last\n000;LEAVE;2026-08-03;\n".getBytes(StandardCharsets.UTF_8));
        JsonNode report = contract.keeps("post", CSV, table);
        assertEquals("absence.person", report.at("/skipped/0/type").asText());
        HttpResponse<byte[]> nobodys = nadia.send(
                "POST", ICS + "?ppr=000", "text/calendar", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, nobodys.statusCode());
        contract.keeps("post", ICS, nobodys);
    }
}
