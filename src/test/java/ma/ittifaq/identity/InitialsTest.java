package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Salma Idrissi, S\u200CI",
        "سلمى الإدريسي, س\u200Cإ",
        "Ben-Ali el Haddad, B\u200CA",
        "admin, A",
        "'', ''",
        "ⵎⵓⵃⴰ ⵓⵃⵎⴰⴷ, ⵎ\u200Cⵓ"
    })
    void areTheFirstTwoLetters(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }
}
