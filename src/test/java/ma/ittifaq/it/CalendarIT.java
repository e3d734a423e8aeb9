package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** HR enters a closure by the API, lengthens it and takes it away; for others there is nothing to change. */
@OnServer
class CalendarIT {

    private static final String DAYS = "/calendar/days";
    private static final String DAY = DAYS + "/{id}";
    private static final String CLOSED =
            "{\"kind\":\"CLOSED\",\"nameAr\":\"إغلاق\",\"nameFr\":\"Fermeture\",\"first\":\"2033-02-0%d\",\"last\":\"2033-02-0%d\"}";

    @Test
    void humanResourcesKeepTheCalendar() throws Exception {
        Contract contract = Contract.served();
        Api nadia = Api.as("nadia.alaoui");
        JsonNode added = contract.keeps("post", DAYS, nadia.post(DAYS, CLOSED.formatted(3, 3)));
        String address = DAYS + "/" + added.get("id").asText();
        assertTrue(has(contract, added.get("id").asText()), "everybody reads it");

        HttpResponse<byte[]> wrong =
                nadia.post(DAYS, "{\"kind\":\"CLOSED\",\"nameAr\":\" \",\"first\":\"1999-01-01\"}");
        assertEquals(422, wrong.statusCode());
        assertEquals(3, contract.keeps("post", DAYS, wrong).get("errors").size(), "every field");
        assertEquals(422, nadia.post(DAYS, CLOSED.formatted(3, 4)).statusCode(), "entered already");

        contract.keeps("put", DAY, put(nadia, address, CLOSED.formatted(3, 4), "\"0\""));
        HttpResponse<byte[]> stale = put(nadia, address, CLOSED.formatted(3, 5), "\"0\"");
        assertEquals(412, stale.statusCode());
        contract.keeps("put", DAY, stale);

        for (String other : new String[] {"salma.idrissi", "karim.bennis", "admin"}) {
            assertEquals(
                    404,
                    put(Api.as(other), address, CLOSED.formatted(3, 5), "\"1\"").statusCode(),
                    other);
            assertEquals(404, delete(Api.as(other), address, "\"1\"").statusCode(), other);
        }
        assertEquals(204, delete(nadia, address, "\"1\"").statusCode());
        assertTrue(!has(contract, added.get("id").asText()));
    }

    @Test
    void aWeekWithoutADayIsNone() throws Exception {
        Contract contract = Contract.served();
        HttpResponse<byte[]> empty =
                Api.as("nadia.alaoui").post("/calendar/weeks", "{\"from\":\"2031-01-01\",\"days\":[]}");
        assertEquals(422, empty.statusCode());
        contract.keeps("post", "/calendar/weeks", empty);
        JsonNode weeks =
                contract.keeps("get", "/calendar/weeks", Api.as("salma.idrissi").get("/calendar/weeks"));
        assertEquals(5, weeks.at("/items/0/days").size());
    }

    private static boolean has(Contract contract, String id) throws Exception {
        JsonNode days = contract.keeps("get", DAYS, Api.as("salma.idrissi").get(DAYS));
        return days.get("items").findValuesAsText("id").contains(id);
    }

    private static HttpResponse<byte[]> put(Api caller, String address, String json, String version) throws Exception {
        return caller.send("PUT", address, Api.JSON, json.getBytes(StandardCharsets.UTF_8), "If-Match", version);
    }

    private static HttpResponse<byte[]> delete(Api caller, String address, String version) throws Exception {
        return caller.send("DELETE", address, Api.JSON, null, "If-Match", version);
    }
}
