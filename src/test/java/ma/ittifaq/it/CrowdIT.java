package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two hundred signatures are asked for at one moment, ten times each of twenty documents: each document is signed once. */
@OnServer
class CrowdIT {

    private static final String SALMA = "salma.idrissi";
    private static final int DOCUMENTS = 20;
    private static final int EACH = 10;
    private static final int LATER = 503;

    /** What the nine who came late are told: it is not theirs any more, it has changed, or the server is busy. */
    private static final Set<Integer> TOO_LATE = Set.of(403, 409, 412);

    @AfterEach
    void leave() {
        FreeHands.of(SALMA);
    }

    @Test
    void twoHundredAtOnceSignTwentyOnce() throws Exception {
        FreeHands.of(SALMA);
        List<Dossier> dossiers = new ArrayList<>();
        LocalDate start = LocalDate.now(Clock.systemUTC()).plusMonths(2);
        for (int i = 0; i < DOCUMENTS; i++) {
            dossiers.add(Dossier.another(start.plusDays(7L * i), start.plusDays(7L * i + 4))
                    .submitted()
                    .frozen());
        }
        Map<String, Integer> made = crowd(dossiers);
        for (Dossier dossier : dossiers) {
            assertEquals(1, made.getOrDefault(dossier.id(), 0), dossier.id());
            assertEquals(1, signatures(dossier.id()), dossier.id());
        }
        assertEquals("valid", verdict(dossiers.getLast()).get("result").asText());
        assertEquals(1, verdict(dossiers.getLast()).get("signatures").size());
    }

    /** How often each was answered as signed. */
    private static Map<String, Integer> crowd(List<Dossier> dossiers) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
        Map<String, Integer> made = new HashMap<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < DOCUMENTS * EACH; i++) {
                String id = dossiers.get(i % DOCUMENTS).id();
                Callable<HttpResponse<byte[]>> one = () -> {
                    together.await();
                    return signed(id);
                };
                answers.add(people.submit(one));
            }
            together.countDown();
            for (int i = 0; i < answers.size(); i++) {
                HttpResponse<byte[]> answer = answers.get(i).get();
                if (answer.statusCode() == 201) {
                    made.merge(dossiers.get(i % DOCUMENTS).id(), 1, Integer::sum);
                } else {
                    assertTrue(TOO_LATE.contains(answer.statusCode()), () -> answer.statusCode() + Api.text(answer));
                }
            }
        }
        return made;
    }

    /** Asked again while the server says that it is busy, as it tells to. */
    private static HttpResponse<byte[]> signed(String id) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        do {
            answer = Api.as(SALMA).post("/agreements/" + id + "/signatures", "{\"password\":\"demo\"}");
        } while (answer.statusCode() == LATER);
        return answer;
    }

    private static long signatures(String id) throws Exception {
        long signed = 0;
        for (JsonNode move : Contract.json(Api.as(SALMA).get("/agreements/" + id + "/history"))
                .get("items")) {
            signed += move.get("action").asText().equals("sign") ? 1 : 0;
        }
        return signed;
    }

    private static JsonNode verdict(Dossier dossier) throws Exception {
        return Contract.json(Api.asNobody().send("POST", "/verifications", "application/pdf", dossier.document()));
    }
}
