package ma.ittifaq.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The canonical form is fixed for ever: a change here is a change of what was hashed years ago. */
class EntryTest {
    private static final UUID ACTOR = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @Test
    void theCanonicalFormIsThis() {
        Entry entry = new Entry(
                Instant.parse("2026-11-23T19:24:21.120456Z"),
                Optional.of(ACTOR),
                Optional.empty(),
                "agreement.approve",
                "DSI/2026/0147",
                Optional.of("IN_REVIEW"),
                Optional.of("AWAITING_HR_VISA"),
                Map.of());
        assertEquals(
                "{\"actor\":\"11111111-2222-3333-4444-555555555555\",\"at\":\"2026-11-23T19:24:21.120Z\","
                        + "\"details\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                        + "\"from\":\"IN_REVIEW\",\"kind\":\"agreement.approve\",\"onBehalfOf\":null,"
                        + "\"subject\":\"DSI/2026/0147\",\"to\":\"AWAITING_HR_VISA\",\"v\":\"1\"}",
                entry.canonical());
    }

    @Test
    void detailsAreOnlyHashed() {
        Map<String, String> details = new HashMap<>();
        details.put("note", "المرجو تصحيح العنوان");
        details.put("reason", null);
        assertEquals(64, Entry.detailsHash(details).length());
        assertEquals(Entry.detailsHash(details), Entry.detailsHash(new HashMap<>(details)));
        assertNotEquals(Entry.detailsHash(details), Entry.detailsHash(Map.of("note", "المرجو تصحيح العنوان")));
    }

    @Test
    void hostileTextStaysOneString() {
        assertEquals("{\"a\\\"\":\"\\u0000\\n\\\\\u202E\",\"b\":null}", CanonicalJson.write(new HashMap<>() {
            private static final long serialVersionUID = 1L;

            {
                put("b", null);
                put("a\"", "\0\n\\\u202E");
            }
        }));
    }

    @Test
    void anOverlongSubjectIsCut() {
        Entry entry = new Entry(
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                "identity.refused",
                "x".repeat(10_000),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        assertEquals(Entry.LONGEST_SUBJECT, entry.subject().length());
    }
}
