package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePatternTest {

    @ParameterizedTest
    @CsvSource({
        "{unit}/{year}/{number:4}, DSI/2026/0147",
        "{year}-{unit}-{number}, 2026-DSI-147",
        "TT.{unit}.{year}.n{number:6}, TT.DSI.2026.n000147"
    })
    void isWrittenAsTheAdministrationWritesIt(String pattern, String reference) {
        assertEquals(reference, ReferencePattern.of(pattern).write("DSI", 2026, 147));
    }

    @Test
    void numbersBeyondTheWidthGoOn() {
        assertEquals(
                "DSI/2026/12345",
                ReferencePattern.of("{unit}/{year}/{number:4}").write("DSI", 2026, 12345));
    }

    /** Each would give two acts one reference, or hide the number by which people look for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{number:4}",
                "{unit}/{number}",
                "{year}/{number}",
                "{unit}/{year}",
                "{unit}/{year}{number}",
                "{unit}/{year}/7{number}",
                "{unit}/{unit}/{year}/{number}",
                "{unit}/{year}/{number:0}",
                "{unit}/{year}/{number}/TT",
                "{unit} {year} {number}",
                "{unit}/{year}/{month}/{number}",
                "a-very-long-prefix-of-forty/{unit}/{year}/{number}"
            })
    void aPatternThatCannotNumberActsIsRefused(String pattern) {
        String why = assertThrows(IllegalArgumentException.class, () -> ReferencePattern.of(pattern))
                .getMessage();
        assertTrue(why.startsWith("\"" + pattern + "\" must have {unit} and {year}"), why);
    }
}
