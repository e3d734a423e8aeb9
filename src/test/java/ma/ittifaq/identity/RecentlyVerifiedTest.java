package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentlyVerifiedTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final RecentlyVerified recent = new RecentlyVerified();
    private final Account account = Account.of("salma.idrissi", "hash", null, Language.AR);

    @Test
    void aPasswordIsBelievedForAMinute() {
        recent.remember(account, "demo", NOW);
        assertTrue(recent.knows(account, "demo", NOW.plusSeconds(59)));
        assertFalse(recent.knows(account, "demo", NOW.plusSeconds(60)));
    }

    @Test
    void anotherPasswordOrAccountIsNot() {
        recent.remember(account, "demo", NOW);
        assertFalse(recent.knows(account, "Demo", NOW));
        assertFalse(recent.knows(Account.of("karim.bennis", "hash", null, Language.AR), "demo", NOW));
    }
}
