package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "سَلْمَى", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "É à œ – « » …", "سطر\nسطر", "\u2066DSI/2026\u2069", "a\u200Db"})
    void acceptsWhatPeopleWrite(String text) {
        assertEquals(Optional.empty(), Printable.check(text));
    }

    @ParameterizedTest
    @CsvSource({
        "a\\u0007b, 0x0007",
        "\\u2066open, 0x2066",
        "\\u202Aopen, 0x202A",
        "close\\u2069, 0x2069",
        "close\\u202C, 0x202C",
        "\\u202Eover\\u202C, 0x202E",
        "half\\uD83D, 0xD83D",
        "mixed\\u2066\\u202C\\u2069, 0x202C",
        "\\uFEFFmark, 0xFEFF",
        "漢, 0x6F22",
        "\\uD83B\\uDE00, 0x1EE00",
    })
    void namesWhatItRefuses(String escaped, String codePoint) {
        assertEquals(Optional.of(Integer.decode(codePoint)), Printable.check(unescaped(escaped)));
    }

    @Test
    void saysTheNameOfTheCharacter() {
        assertEquals("U+0007 BEL", Printable.name(7));
        assertEquals("U+1F600 GRINNING FACE", Printable.name(0x1F600));
    }

    private static String unescaped(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }
}
