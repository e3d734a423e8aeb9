package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same creating call many times at once: one draft, and everybody who is answered is answered the same. */
@OnServer
class IdempotencyIT {

    private static final int CALLS = 8;
    private final Api omar = Api.as("omar.chraibi");
    private String draft;

    @Test
    void aCallMadeEightTimesAtOnceIsMadeOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLS)) {
            for (int i = 0; i < CALLS; i++) {
                answers.add(threads.submit(() -> create(key)));
            }
        }
        Set<String> created = new HashSet<>();
        for (Future<HttpResponse<byte[]>> answer : answers) {
            HttpResponse<byte[]> response = answer.get();
            assertTrue(Set.of(201, 409).contains(response.statusCode()), "status " + response.statusCode());
            if (response.statusCode() == 201) {
                created.add(Contract.json(response).get("id").asText());
            }
        }
        assertEquals(1, created.size(), created::toString);
        draft = created.iterator().next();
        HttpResponse<byte[]> later = create(key);
        assertEquals(201, later.statusCode());
        assertEquals(draft, Contract.json(later).get("id").asText());
        assertEquals("true", later.headers().firstValue("Idempotent-Replay").orElse(""));
    }

    @AfterEach
    void withdraw() throws Exception {
        if (draft != null) {
            assertEquals(
                    200,
                    omar.post("/agreements/" + draft + "/moves", "{\"action\":\"withdraw\"}")
                            .statusCode());
        }
    }

    private HttpResponse<byte[]> create(String key) throws Exception {
        return omar.post("/agreements", "{\"kind\":\"initial\"}", "Idempotency-Key", key);
    }
}
