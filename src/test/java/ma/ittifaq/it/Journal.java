package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

/** The journal as the auditor reads it, for tests of what is to be written there. */
public final class Journal {

    private Journal() {}

    public static void assertTells(String kind) throws IOException, InterruptedException {
        String entries = Api.text(Api.as("omar.chraibi").get("/audit/entries?kind=" + kind));
        assertTrue(entries.contains('"' + kind + '"'), entries);
    }
}
