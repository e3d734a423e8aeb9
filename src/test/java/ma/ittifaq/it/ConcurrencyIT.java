package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.ittifaq.agreement.TermsJson;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

/** Two hands on one agreement, two hundred times: never a double move, never a lost one, never a gap. */
@OnServer
class ConcurrencyIT {
    private static final int ROUNDS = Integer.getInteger("it.rounds", 200);
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409, 412);
    /** Whose turn it is, and what moves the agreement on. */
    private static final Map<String, Turn> TURNS = Map.of(
            "RETURNED", new Turn("salma.idrissi", "submit"),
            "IN_REVIEW", new Turn("karim.bennis", "approve"),
            "AWAITING_HR_VISA", new Turn("nadia.alaoui", "endorse"),
            "AWAITING_SECURITY_VISA", new Turn("youssef.tazi", "endorse"),
            "AWAITING_EMPLOYEE_SIGNATURE", new Turn("salma.idrissi", "sign"),
            "AWAITING_MANAGER_SIGNATURE", new Turn("karim.bennis", "sign"),
            "AWAITING_AUTHORITY_SIGNATURE", new Turn("hassan.fassi", "sign"));

    private final Random random = new Random(2020);
    private final Set<String> files = new HashSet<>();

    private record Turn(String person, String action) {}

    @Test
    void twoHandsOnOneAgreementMoveItOnce() throws Exception {
        FreeHands.of("salma.idrissi");
        String id = submitted();
        int signed = 0;
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                if (state(id).equals("SIGNED")) {
                    signed++;
                    Api.read(move("hassan.fassi", id, "rescind"));
                    id = submitted();
                }
                play(hands, id, round);
            }
        }
        assertTrue(signed > 0, "some agreements got all their signatures between the returns");
        for (String file : files) {
            historyIsWhole(file);
        }
    }

    private void play(ExecutorService hands, String id, int round) throws Exception {
        String before = state(id);
        int moves = history(id).size();
        Turn turn = TURNS.get(before);
        boolean backAndForth = !before.equals("RETURNED") && random.nextInt(4) == 0;
        Callable<HttpResponse<byte[]>> forward = () -> move(turn.person(), id, turn.action());
        Callable<HttpResponse<byte[]>> other = backAndForth ? () -> move(turn.person(), id, "return") : forward;
        int made = 0;
        StringBuilder told = new StringBuilder("round " + round + " from " + before);
        for (Future<HttpResponse<byte[]>> hand : hands.invokeAll(List.of(forward, other))) {
            HttpResponse<byte[]> answer = hand.get();
            told.append("; ").append(answer.statusCode()).append(' ').append(Api.text(answer));
            if (answer.statusCode() / 100 == 2) {
                made++;
            } else {
                assertTrue(REFUSALS.contains(answer.statusCode()), told::toString);
            }
        }
        assertEquals(1, made, told::toString);
        assertEquals(moves + 1, history(id).size(), told::toString);
    }

    /** Numbered without gap, each move beginning where the one before ended, each once in the journal. */
    private void historyIsWhole(String id) throws Exception {
        List<JsonObject> history = history(id);
        assertEquals(
                IntStream.rangeClosed(1, history.size()).boxed().toList(),
                history.stream().map(move -> move.getInt("sequence")).toList());
        for (int i = 1; i < history.size(); i++) {
            assertEquals(
                    history.get(i - 1).getString("toState"), history.get(i).getString("fromState"), id + " move " + i);
        }
        assertEquals(state(id), history.getLast().getString("toState"));
        List<String> numbers = items("nadia.alaoui", "/agreements/" + id + "/acts").stream()
                .map(act -> act.getString("reference"))
                .toList();
        assertEquals(numbers.size(), Set.copyOf(numbers).size(), "no number is given twice");
        long frozen = history.stream()
                .filter(move -> move.getString("toState").equals("AWAITING_EMPLOYEE_SIGNATURE"))
                .count();
        long rescinded = history.stream()
                .filter(move -> move.getString("action").equals("rescind"))
                .count();
        assertEquals(frozen + rescinded, numbers.size(), "one act for each freezing and each decision");
    }

    private String submitted() throws Exception {
        JsonObject terms = Api.read(TermsJson.write(Office.terms(LocalDate.now())));
        JsonObject created = Api.read(Api.as("salma.idrissi")
                .post("/agreements", Json.createObjectBuilder().add("terms", terms)));
        String id = created.getString("id");
        Api.read(move("salma.idrissi", id, "submit"));
        files.add(id);
        return id;
    }

    private HttpResponse<byte[]> move(String person, String id, String action) throws Exception {
        JsonObjectBuilder body = Json.createObjectBuilder();
        if (action.equals("sign")) {
            return Api.as(person).post("/agreements/" + id + "/signatures", body.add("password", "demo"));
        }
        body.add("action", action).add("note", "المرجو المراجعة").add("reason", "OTHER");
        return Api.as(person).post("/agreements/" + id + "/moves", body);
    }

    private String state(String id) throws Exception {
        return Api.read(Api.as("salma.idrissi").get("/agreements/" + id)).getString("state");
    }

    private List<JsonObject> history(String id) throws Exception {
        return items("salma.idrissi", "/agreements/" + id + "/history");
    }

    private List<JsonObject> items(String person, String path) throws Exception {
        return Api.read(Api.as(person).get(path)).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toList());
    }
}
