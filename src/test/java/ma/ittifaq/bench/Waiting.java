package ma.ittifaq.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import ma.ittifaq.it.Api;

/** Agreements that wait for a signature, made through the API as people make them, and lists of them to be signed. */
final class Waiting {

    private static final String BATCHES = "/signing-batches";

    private Waiting() {}

    /** One of a week, signed by its employee: it waits for the manager of the service. */
    static String forManager(URI server, String employee, LocalDate monday) throws IOException, InterruptedException {
        Api owner = Api.at(server, employee);
        String id =
                Api.read(owner.post("/agreements", WorkflowLoad.terms(monday))).getString("id");
        move(owner, id, "submit");
        move(Api.at(server, "karim.bennis"), id, "approve");
        move(Api.at(server, "nadia.alaoui"), id, "endorse");
        move(Api.at(server, "youssef.tazi"), id, "endorse");
        Api.read(owner.post(
                "/agreements/" + id + "/signatures", Json.createObjectBuilder().add("password", "demo")));
        return id;
    }

    private static void move(Api who, String id, String action) throws IOException, InterruptedException {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("action", action).add("note", "رأي موافق");
        Api.read(who.post("/agreements/" + id + "/moves", body));
    }

    /** Begins a batch of these; answers it as it is then. */
    static JsonObject signing(Api signer, List<String> ids) throws IOException, InterruptedException {
        JsonArrayBuilder agreements = Json.createArrayBuilder();
        ids.forEach(agreements::add);
        return Api.read(signer.post(
                BATCHES,
                Json.createObjectBuilder().add("agreements", agreements).add("password", "demo")));
    }

    static JsonObject batch(Api signer, String id) throws IOException, InterruptedException {
        return Api.read(signer.get(BATCHES + "/" + id));
    }
}
