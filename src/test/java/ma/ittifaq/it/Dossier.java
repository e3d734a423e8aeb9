package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One agreement of Salma's, moved through the API, for tests of pages that need it at a step. */
public final class Dossier {

    private static final String SALMA = "salma.idrissi";
    private final Api author;
    private final String id;

    private Dossier(Api author, String id) {
        this.author = author;
        this.id = id;
    }

    /** Somebody else's, who comes with that header: six months from the month after next. */
    public static Dossier asked(String authorization) {
        LocalDate start = LocalDate.now(Clock.systemUTC()).plusMonths(2);
        return asked(Api.with(authorization), start, start.plusMonths(6));
    }

    /** Her only open one: the terms of the document's example, on these days. */
    public static Dossier begun(LocalDate start, LocalDate end) {
        FreeHands.of(SALMA);
        return another(start, end);
    }

    /** The same beside others of hers, on days that none of them has. */
    public static Dossier another(LocalDate start, LocalDate end) {
        return asked(Api.as(SALMA), start, end);
    }

    private static Dossier asked(Api author, LocalDate start, LocalDate end) {
        return asked(
                author, by -> read(by.post("/agreements", example(start, end).toString()), 201)
                        .get("id")
                        .asText());
    }

    /** A draft of hers that stands already, with the terms of the example. */
    public static Dossier filled(String draft, LocalDate start, LocalDate end) {
        return asked(Api.as(SALMA), salma -> {
            String terms = "{\"terms\":" + example(start, end).get("terms") + "}";
            String path = "/agreements/" + draft;
            read(salma.send("PUT", path, Api.JSON, terms.getBytes(StandardCharsets.UTF_8)), 200);
            return draft;
        });
    }

    private interface Asking {
        String by(Api author) throws IOException, InterruptedException;
    }

    private static Dossier asked(Api author, Asking asking) {
        try {
            return new Dossier(author, asking.by(author));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode example(LocalDate start, LocalDate end) throws IOException, InterruptedException {
        ObjectNode body = Contract.served()
                .example("post", "/agreements", Api.JSON, "initial")
                .get("value")
                .deepCopy();
        ((ObjectNode) body.at("/terms/period")).put("start", start.toString()).put("end", end.toString());
        return body;
    }

    /** Six months from the month after next. */
    public static Dossier begun() {
        LocalDate start = LocalDate.now(Clock.systemUTC()).plusMonths(2);
        return begun(start, start.plusMonths(6));
    }

    public String id() {
        return id;
    }

    /** Submitted, and what the server says to it. */
    public int submit() throws IOException, InterruptedException {
        return move(author, "submit").statusCode();
    }

    public Dossier submitted() throws IOException, InterruptedException {
        read(move(author, "submit"), 200);
        return this;
    }

    /** Given back by whoever's turn it is. */
    public Dossier returnedBy(String user) throws IOException, InterruptedException {
        read(move(user, "return"), 200);
        return this;
    }

    /** Approved and endorsed: its text is frozen. */
    public Dossier frozen() throws IOException, InterruptedException {
        read(move("karim.bennis", "approve"), 200);
        read(move("nadia.alaoui", "endorse"), 200);
        read(move("youssef.tazi", "endorse"), 200);
        return this;
    }

    public Dossier signedBy(String... users) throws IOException, InterruptedException {
        for (String user : users) {
            read(Api.as(user).post("/agreements/" + id + "/signatures", "{\"password\":\"demo\"}"), 201);
        }
        return this;
    }

    public byte[] document() throws IOException, InterruptedException {
        HttpResponse<byte[]> pdf = author.get("/agreements/" + id + "/document.pdf");
        assertEquals(200, pdf.statusCode());
        return pdf.body();
    }

    /** Ids of every agreement that the user may read, asked for in one piece. */
    public static List<String> all(String user) throws IOException, InterruptedException {
        return Leafing.ids(read(Api.as(user).get("/agreements?limit=200"), 200));
    }

    /** Its author's signature with that body, and what the server says to it. */
    public HttpResponse<byte[]> sign(String json) throws IOException, InterruptedException {
        return author.post("/agreements/" + id + "/signatures", json);
    }

    private HttpResponse<byte[]> move(String user, String action) throws IOException, InterruptedException {
        return move(Api.as(user), action);
    }

    private HttpResponse<byte[]> move(Api as, String action) throws IOException, InterruptedException {
        String body = "{\"action\":\"%s\",\"note\":\"للاختبار\"}".formatted(action);
        return as.post("/agreements/" + id + "/moves", body);
    }

    private static JsonNode read(HttpResponse<byte[]> answer, int status) throws IOException {
        assertEquals(status, answer.statusCode(), () -> Api.text(answer));
        return Contract.json(answer);
    }
}
