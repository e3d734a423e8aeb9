package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the real server, a journey leaves these messages to these people, each their own, and a refused move none. */
@OnServer
class MessagesIT {

    private static final String MESSAGES = "/me/messages";
    private static final String READ = "/me/messages/{id}/read";

    private Contract contract;

    @BeforeEach
    void readTheDocument() throws Exception {
        contract = Contract.served();
    }

    @Test
    void aJourneyLeavesTheseMessagesToThesePeople() throws Exception {
        Dossier dossier =
                Dossier.begun().submitted().frozen().signedBy("salma.idrissi", "karim.bennis", "hassan.fassi");
        assertEquals(
                List.of(
                        "approve AWAITING_HR_VISA",
                        "endorse AWAITING_SECURITY_VISA",
                        "endorse AWAITING_EMPLOYEE_SIGNATURE turn",
                        "sign AWAITING_AUTHORITY_SIGNATURE",
                        "sign SIGNED"),
                told("salma.idrissi", dossier.id()));
        assertEquals(
                List.of("submit IN_REVIEW turn", "sign AWAITING_MANAGER_SIGNATURE turn", "sign SIGNED"),
                told("karim.bennis", dossier.id()));
        assertEquals(List.of("approve AWAITING_HR_VISA turn", "sign SIGNED"), told("nadia.alaoui", dossier.id()));
        assertEquals(List.of("endorse AWAITING_SECURITY_VISA turn"), told("youssef.tazi", dossier.id()));
        assertEquals(List.of("sign AWAITING_AUTHORITY_SIGNATURE turn"), told("hassan.fassi", dossier.id()));
        assertEquals(List.of(), told("amina.berrada", dossier.id()));
        assertEquals(List.of(), told("omar.chraibi", dossier.id()));
        FreeHands.of("salma.idrissi");
        assertEquals("rescind TERMINATED", told("hassan.fassi", dossier.id()).getLast());
    }

    @Test
    void aMoveThatIsRefusedLeavesNone() throws Exception {
        Dossier dossier = Dossier.begun().submitted();
        int before = told("karim.bennis", dossier.id()).size();
        assertEquals(409, dossier.submit());
        assertEquals(before, told("karim.bennis", dossier.id()).size());
        FreeHands.of("salma.idrissi");
    }

    @Test
    void aMessageIsItsReadersAlone() throws Exception {
        Dossier dossier = Dossier.begun().submitted();
        String message =
                messages("karim.bennis", dossier.id()).getFirst().get("id").asText();
        String read = MESSAGES + "/" + message + "/read";
        for (String other : List.of("salma.idrissi", "nadia.alaoui", "hassan.fassi", "admin")) {
            HttpResponse<byte[]> answer = Api.as(other).post(read, "");
            assertEquals(404, answer.statusCode(), other);
            contract.keeps("post", READ, answer);
            assertEquals(404, SignedIn.as(other).get("/inbox/" + message).statusCode(), other);
        }
        JsonNode first = contract.keeps("post", READ, Api.as("karim.bennis").post(read, ""));
        assertFalse(first.get("readAt").asText().isEmpty());
        JsonNode again = contract.keeps("post", READ, Api.as("karim.bennis").post(read, ""));
        assertEquals(first.get("readAt"), again.get("readAt"), "the first reading counts");
        assertTrue(messages("karim.bennis", dossier.id()).getFirst().has("readAt"));
        FreeHands.of("salma.idrissi");
    }

    @Test
    void openingAMessageReadsItAndLeadsToWhereTheStepIsDone() throws Exception {
        Dossier dossier = Dossier.begun().submitted();
        String message =
                messages("karim.bennis", dossier.id()).getFirst().get("id").asText();
        SignedIn karim = SignedIn.as("karim.bennis");
        HttpResponse<byte[]> opened = karim.get("/inbox/" + message);
        assertTrue(opened.headers().firstValue("Location").orElse("").endsWith("/review/" + dossier.id()));
        assertTrue(messages("karim.bennis", dossier.id()).getFirst().has("readAt"));
        FreeHands.of("salma.idrissi");
        HttpResponse<byte[]> over = karim.get("/inbox/" + message);
        assertTrue(over.headers().firstValue("Location").orElse("").endsWith("/agreements/" + dossier.id()));
    }

    @Test
    void pagesFollowEachOtherAndTheFilterHoldsBackWhatWasRead() throws Exception {
        Dossier dossier = Dossier.begun().submitted().returnedBy("karim.bennis").submitted();
        Api karim = Api.as("karim.bennis");
        JsonNode first = contract.keeps("get", MESSAGES, karim.get(MESSAGES + "?limit=1"));
        JsonNode second = contract.keeps(
                "get",
                MESSAGES,
                karim.get(MESSAGES + "?limit=1&cursor=" + first.get("next").asText()));
        assertEquals(1, second.get("items").size());
        assertFalse(first.at("/items/0/id").equals(second.at("/items/0/id")));
        assertTrue(
                first.at("/items/0/at")
                                .asText()
                                .compareTo(second.at("/items/0/at").asText())
                        > 0,
                "newest first");
        String id = first.at("/items/0/id").asText();
        karim.post(MESSAGES + "/" + id + "/read", "");
        JsonNode unread = contract.keeps("get", MESSAGES, karim.get(MESSAGES + "?unread=true&limit=200"));
        unread.get("items")
                .forEach(item -> assertFalse(
                        item.has("readAt") || item.get("id").asText().equals(id)));
        assertEquals(dossier.id(), first.at("/items/0/agreement").asText());
        FreeHands.of("salma.idrissi");
    }

    /** Each hears their own number only. */
    @Test
    void theBellTellsEachTheirOwnNumber() throws Exception {
        FreeHands.of("salma.idrissi");
        Api api = Api.as("karim.bennis");
        readAll(api);
        SignedIn karim = SignedIn.as("karim.bennis");
        SignedIn nadia = SignedIn.as("nadia.alaoui");
        String before = new String(nadia.get("/inbox/live").body(), StandardCharsets.UTF_8);
        try (Stream<String> bell = karim.listen("/inbox/live")) {
            Iterator<String> told =
                    bell.filter(line -> line.startsWith("data:")).iterator();
            assertEquals("data: ", told.next(), "nothing is unread");
            Dossier.begun().submitted();
            assertEquals("data: 1", told.next(), "told by itself");
        }
        assertEquals(before, new String(nadia.get("/inbox/live").body(), StandardCharsets.UTF_8));
        FreeHands.of("salma.idrissi");
    }

    /** More may wait than one page holds. */
    private static void readAll(Api api) throws Exception {
        JsonNode unread = unread(api);
        while (!unread.isEmpty()) {
            for (JsonNode message : unread) {
                api.post(MESSAGES + "/" + message.get("id").asText() + "/read", "");
            }
            unread = unread(api);
        }
    }

    private static JsonNode unread(Api api) throws Exception {
        return Contract.json(api.get(MESSAGES + "?unread=true&limit=200")).get("items");
    }

    /** Newest first. */
    private List<JsonNode> messages(String user, String agreement) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        JsonNode page = contract.keeps("get", MESSAGES, Api.as(user).get(MESSAGES + "?limit=200"));
        page.get("items").forEach(item -> {
            if (item.path("agreement").asText().equals(agreement)) {
                found.add(item);
            }
        });
        return found;
    }

    /** Oldest first. */
    private List<String> told(String user, String agreement) throws Exception {
        return messages(user, agreement).reversed().stream()
                .map(m -> m.get("action").asText() + " " + m.get("state").asText()
                        + (m.get("turn").asBoolean() ? " turn" : ""))
                .toList();
    }
}
