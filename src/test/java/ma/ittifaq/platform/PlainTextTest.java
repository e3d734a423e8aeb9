package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "العمل عن بعد", "3/2020\n\tb\r\n", "é ⴰ 𓀀 \u200F \u2067x\u2069", "<img onerror=x>", "=1+1"})
    void whatPeopleTypeIsPlain(String text) {
        assertTrue(PlainText.isPlain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "\u202D", "a\u0000", "\u0007", "\uD800", "\uE000", "\u009B31m"})
    void whatNobodySeesIsNamed(String text) {
        PlainText.Fault fault = PlainText.fault(text).orElseThrow();
        assertTrue(fault.character().matches("U\\+[0-9A-F]{4}"), fault.toString());
        assertEquals(text.matches(".*[\u202D\u202E].*") ? "terms.text.bidi" : "terms.text.control", fault.key());
    }
}
