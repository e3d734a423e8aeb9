package ma.ittifaq.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list of the API, leafed through by its cursor. */
final class Leafing {

    private Leafing() {}

    /** The ids of all pages, in their order. */
    static List<String> through(Api user, String list) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = Contract.json(user.get(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
            ids.addAll(ids(page));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty());
        return ids;
    }

    static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("items").forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
