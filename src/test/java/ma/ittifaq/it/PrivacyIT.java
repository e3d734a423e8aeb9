package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A sensitive field goes out to who needs it and to nobody else, and whose it is reads who looked. */
@OnServer
class PrivacyIT {

    private static final String PHONE = "/terms/availability/phone";
    private static final String ADDRESS = "/terms/workplace/address";
    private static final String HEALTH = "/terms/grounds/healthGrounds";

    @Test
    void aLookIsForANeedAndIsTold() throws Exception {
        String active = one("ACTIVE");
        Instant since = Instant.now();
        JsonNode seen = agreement("nadia.alaoui", active);
        assertFalse(seen.at(PHONE).isMissingNode() || seen.at(ADDRESS).isMissingNode(), seen.toString());
        assertTrue(seen.at(HEALTH).isMissingNode(), "not at this step");
        assertTrue(agreement("omar.chraibi", active).at("/terms").isMissingNode(), "metadata only");
        Journal.assertTells("privacy.looked", since);
        JsonNode told = Contract.json(Api.as("omar.chraibi")
                        .get("/audit/entries?kind=privacy.looked&agreement=" + active + "&from=" + since))
                .at("/items/0");
        assertEquals("HOME_ADDRESS PHONE", told.get("subject").asText());
        assertEquals("ADMINISTERING", told.get("purpose").asText());
        assertEquals(seen.at("/employee/id").asText(), told.get("person").asText());
        JsonNode ended = agreement("nadia.alaoui", one("EXPIRED"));
        assertTrue(ended.at(PHONE).isMissingNode() && ended.at(ADDRESS).isMissingNode(), ended.toString());
    }

    @Test
    void everybodyHasTheirOwn() throws Exception {
        Api salma = Api.as("salma.idrissi");
        JsonNode held = Contract.json(salma.get("/me/data"));
        assertTrue(held.at("/parts").findValuesAsText("name").contains("cnie"), held.toString());
        assertTrue(held.at("/done").size() > 0, "what she did");
        byte[] pdf = salma.get("/me/data.pdf").body();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        SignedIn page = SignedIn.as("salma.idrissi");
        assertEquals(200, page.get("/account/data").statusCode());
        assertEquals(200, page.get("/account/data.json").statusCode());
        assertEquals(200, page.get("/account/notice").statusCode());
    }

    private static String one(String state) throws Exception {
        return Contract.json(Api.as("nadia.alaoui").get("/agreements?limit=1&state=" + state))
                .at("/items/0/id")
                .asText();
    }

    private static JsonNode agreement(String user, String id) throws Exception {
        return Contract.json(Api.as(user).get("/agreements/" + id));
    }
}
