package ma.ittifaq.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import ma.ittifaq.agreement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void readsWhatIsThereAndLeavesOutWhatIsNull() {
        Body body = read("{\"action\":\"return\",\"note\":null,\"from\":\"2026-03-02\"}");
        assertEquals(Optional.of("return"), body.text("action"));
        assertEquals(Optional.empty(), body.text("note"));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), body.day("from"));
    }

    @Test
    void constantsAreReadInEitherCase() {
        assertEquals(Optional.of(Kind.RENEWAL), read("{\"action\":\"renewal\"}").constant("action", Kind.class));
        assertEquals(Optional.of(Kind.RENEWAL), read("{\"action\":\"RENEWAL\"}").constant("action", Kind.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "1", "{\"action\":}", "\u0000"})
    void whatIsNoObjectIsABadRequest(String json) {
        assertThrows(Malformed.class, () -> read(json));
    }

    @Test
    void anUnknownFieldIsSaid() {
        BodyInvalid refused = assertThrows(BodyInvalid.class, () -> read("{\"acton\":\"submit\"}"));
        assertEquals("acton", refused.findings().getFirst().field());
    }

    @Test
    void aWrongTypeIsSaidWithItsField() {
        Body body = read("{\"action\":1,\"from\":\"2026-02-30\",\"note\":\"x\"}");
        assertEquals("action", field(() -> body.text("action")));
        assertEquals("from", field(() -> body.day("from")));
        assertEquals("note", field(() -> body.id("note")));
        assertEquals("note", field(() -> body.constant("note", Kind.class)));
        assertEquals("note", field(() -> body.object("note")));
    }

    private static String field(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(BodyInvalid.class, reading).findings().getFirst().field();
    }

    private static Body read(String json) {
        return Body.read(Body.bytes(json), "action", "note", "from");
    }
}
