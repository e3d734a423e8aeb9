package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the one box of the search takes for an identity number. */
class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "AB123456, true",
        "ab 123-456, true",
        "Z123, true",
        "العلوي, false",
        "DSI/2026/0147, false",
        "1234567, false"
    })
    void anIdentityNumberIsKnownByItsShape(String typed, boolean number) {
        assertEquals(number, Question.mayBeCnie(typed));
    }
}
