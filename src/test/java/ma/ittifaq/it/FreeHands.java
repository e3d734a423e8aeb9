package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

/**
 * Gives an employee free hands: whatever open agreement an earlier test left is withdrawn, declined or rescinded by the
 * employee, as they could do themselves. A test that starts from an empty desk calls it first and depends on no other.
 */
public final class FreeHands {

    private static final List<String> WAYS_OUT = List.of("withdraw", "decline", "rescind");
    private static final Set<String> ENDED =
            Set.of("TERMINATED", "EXPIRED", "SUPERSEDED", "WITHDRAWN", "REFUSED", "LAPSED");

    private FreeHands() {}

    public static void of(String user) {
        Api person = Api.as(user);
        try {
            for (JsonNode agreement : items(person.get("/agreements?mine=true&limit=100"))) {
                if (!ENDED.contains(agreement.get("state").asText())) {
                    leave(person, "/agreements/" + agreement.get("id").asText());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void leave(Api person, String agreement) throws IOException, InterruptedException {
        for (JsonNode move : items(person.get(agreement + "/moves"))) {
            String action = move.get("action").asText();
            if (WAYS_OUT.contains(action)) {
                String body = "{\"action\":\"%s\",\"note\":\"للاختبار\"}".formatted(action);
                HttpResponse<byte[]> answer = person.post(agreement + "/moves", body);
                assertEquals(200, answer.statusCode(), () -> new String(answer.body()));
                return;
            }
        }
    }

    private static Iterable<JsonNode> items(HttpResponse<byte[]> answer) throws IOException {
        assertEquals(200, answer.statusCode(), () -> new String(answer.body()));
        return Contract.json(answer).get("items");
    }
}
