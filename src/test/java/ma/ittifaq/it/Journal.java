package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The journal as the auditor reads it, for tests of what is to be written there. */
public final class Journal {

    /** Entries are read once they are links of the chain, which a timer makes of them every few seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Journal() {}

    public static void assertTells(String kind) throws IOException, InterruptedException {
        Api auditor = Api.as("omar.chraibi");
        Instant deadline = Instant.now().plus(PATIENCE);
        String entries = entries(auditor, kind);
        while (!entries.contains('"' + kind + '"') && Instant.now().isBefore(deadline)) {
            TimeUnit.MILLISECONDS.sleep(250);
            entries = entries(auditor, kind);
        }
        assertTrue(entries.contains('"' + kind + '"'), entries);
    }

    private static String entries(Api auditor, String kind) throws IOException, InterruptedException {
        return Api.text(auditor.get("/audit/entries?kind=" + kind));
    }
}
