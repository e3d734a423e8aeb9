package ma.ittifaq.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.ittifaq.agreement.TermsJson;
import ma.ittifaq.it.Api;
import ma.ittifaq.review.Office;

/**
 * One of several people at once who does whatever the server offers, through the API, until the server is gone. Every
 * answer that said "done" is remembered: it must be in the history afterwards.
 */
final class RandomMoves implements Runnable {
    private static final List<String> PEOPLE =
            List.of("salma.idrissi", "karim.bennis", "nadia.alaoui", "youssef.tazi", "hassan.fassi", "amina.berrada");
    private static final Set<String> FORWARD = Set.of("submit", "accept", "approve", "endorse", "sign");
    private static final Set<String> LEFT_ALONE = Set.of("reassign", "withdraw", "decline");

    private final Random random;
    private final Map<String, Integer> done;

    /** With the moves that were answered as done, counted by agreement and action. */
    RandomMoves(long seed, Map<String, Integer> done) {
        this.random = new Random(seed);
        this.done = done;
    }

    static Map<String, Integer> nothingDone() {
        return new ConcurrentHashMap<>();
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                act(PEOPLE.get(random.nextInt(PEOPLE.size())));
            }
        } catch (IOException gone) {
            // The server was killed: that is the point.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void act(String person) throws IOException, InterruptedException {
        if (random.nextInt(6) == 0) {
            begin(person);
            return;
        }
        if (random.nextInt(8) == 0) {
            signMany(person);
            return;
        }
        JsonArray agreements = items(person, "/agreements?limit=20");
        if (agreements.isEmpty()) {
            return;
        }
        String id = agreements.getJsonObject(random.nextInt(agreements.size())).getString("id");
        List<JsonObject> possible = items(person, "/agreements/" + id + "/moves").getValuesAs(JsonObject.class).stream()
                .filter(move -> !LEFT_ALONE.contains(move.getString("action")))
                .toList();
        if (!possible.isEmpty()) {
            move(person, id, chosen(possible));
        }
    }

    /** Mostly forward, so that agreements reach their end now and then. */
    private String chosen(List<JsonObject> possible) {
        List<String> actions =
                possible.stream().map(move -> move.getString("action")).toList();
        List<String> forward = actions.stream().filter(FORWARD::contains).toList();
        List<String> among = forward.isEmpty() || random.nextInt(4) == 0 ? actions : forward;
        return among.get(random.nextInt(among.size()));
    }

    private void begin(String person) throws IOException, InterruptedException {
        LocalDate start = LocalDate.now().plusMonths(random.nextInt(24));
        JsonObject terms = Api.read(TermsJson.write(Office.terms(start)));
        HttpResponse<byte[]> created =
                as(person).post("/agreements", Json.createObjectBuilder().add("terms", terms));
        if (created.statusCode() == 201) {
            String id = Api.read(created).getString("id");
            count(id, "create");
            move(person, id, "submit");
        }
    }

    /** Whatever of it they may sign is signed in the background: what came of it is in the books. */
    private void signMany(String person) throws IOException, InterruptedException {
        JsonArrayBuilder waiting = Json.createArrayBuilder();
        items(person, "/agreements?limit=50").getValuesAs(JsonObject.class).stream()
                .filter(agreement -> agreement.getString("state").endsWith("_SIGNATURE"))
                .forEach(agreement -> waiting.add(agreement.getString("id")));
        as(person)
                .post(
                        "/signing-batches",
                        Json.createObjectBuilder().add("agreements", waiting).add("password", "demo"));
    }

    private void move(String person, String id, String action) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now();
        JsonObjectBuilder body = action.equals("sign")
                ? Json.createObjectBuilder().add("password", "demo")
                : Json.createObjectBuilder()
                        .add("action", action)
                        .add("note", "اختبار")
                        .add("reason", "OTHER")
                        .add("from", today.toString())
                        .add("until", today.plusDays(10).toString())
                        .add("effective", today.plusDays(70).toString());
        String path = action.equals("sign") ? "/signatures" : "/moves";
        if (as(person).post("/agreements/" + id + path, body).statusCode() / 100 == 2) {
            count(id, action);
        }
    }

    private void count(String id, String action) {
        done.merge(id + ' ' + action, 1, Integer::sum);
    }

    private JsonArray items(String person, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = as(person).get(path);
        return answer.statusCode() == 200 ? Api.read(answer).getJsonArray("items") : JsonArray.EMPTY_JSON_ARRAY;
    }

    private static Api as(String person) {
        return Api.at(KilledServer.at(""), person);
    }
}
