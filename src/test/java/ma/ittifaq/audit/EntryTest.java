package ma.ittifaq.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact.Concern;
import org.junit.jupiter.api.Test;

/** The canonical form is fixed for ever: a change here is a change of what was hashed years ago. */
class EntryTest {
    private static final UUID AGREEMENT = UUID.fromString("22222222-2222-3333-4444-555555555555");
    private static final UUID PERSON = UUID.fromString("33333333-2222-3333-4444-555555555555");
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
                new Concern(Optional.of(PERSON), Optional.of(AGREEMENT), Optional.empty()),
                Optional.of("192.0.2.7"),
                Outcome.DONE,
                Map.of());
        assertEquals(
                "{\"actor\":\"11111111-2222-3333-4444-555555555555\","
                        + "\"agreement\":\"22222222-2222-3333-4444-555555555555\",\"at\":\"2026-11-23T19:24:21.120Z\","
                        + "\"details\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                        + "\"from\":\"IN_REVIEW\",\"kind\":\"agreement.approve\",\"onBehalfOf\":null,"
                        + "\"outcome\":\"DONE\",\"person\":\"33333333-2222-3333-4444-555555555555\",\"purpose\":null,"
                        + "\"subject\":\"DSI/2026/0147\",\"to\":\"AWAITING_HR_VISA\",\"v\":\"2\","
                        + "\"where\":\"192.0.2.7\"}",
                entry.canonical());
    }

    /** What was written before the format changed is read as it was. */
    @Test
    void anEntryOfTheFirstFormatIsStillRead() {
        Line line = Line.of(
                7,
                "{\"actor\":\"" + ACTOR + "\",\"at\":\"2026-11-23T19:24:21.120Z\",\"details\":\"00\",\"from\":null,"
                        + "\"kind\":\"identity.password_wrong\",\"onBehalfOf\":null,\"subject\":\"salma\",\"to\":null,"
                        + "\"v\":\"1\"}",
                "00");
        assertEquals(Outcome.REFUSED, line.outcome());
        assertEquals(Optional.of(ACTOR), line.actor());
        assertEquals(Optional.empty(), line.where());
        assertEquals(Optional.of(line.place()), Place.of(line.place().text()));
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
                Concern.NONE,
                Optional.empty(),
                Outcome.REFUSED,
                Map.of());
        assertEquals(Entry.LONGEST_SUBJECT, entry.subject().length());
    }
}
