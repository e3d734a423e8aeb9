package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The journal as the auditor reads it, for tests of what is to be written there. */
public final class Journal {

    /** Entries are read once they are links of the chain, which a timer makes of them every few seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Journal() {}

    /** That it tells of such a fact from then on; what others did before is not taken for it. */
    public static void assertTells(String kind, Instant since) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        boolean told = tells(kind, since);
        while (!told && Instant.now().isBefore(deadline)) {
            TimeUnit.MILLISECONDS.sleep(250);
            told = tells(kind, since);
        }
        assertTrue(told, kind + " since " + since);
    }

    private static boolean tells(String kind, Instant since) throws Exception {
        JsonNode newest = Contract.json(Api.as("omar.chraibi").get("/audit/entries?limit=1&kind=" + kind))
                .at("/items/0/at");
        return !newest.isMissingNode() && !Instant.parse(newest.asText()).isBefore(since);
    }
}
