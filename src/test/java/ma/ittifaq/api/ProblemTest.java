package ma.ittifaq.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ma.ittifaq.platform.Refusal.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, 404", "FORBIDDEN, 403", "CONFLICT, 409", "STALE, 412", "INVALID, 422"})
    void eachKindOfRefusalHasItsStatus(Kind kind, int status) {
        assertEquals(status, Problems.status(kind));
    }
}
