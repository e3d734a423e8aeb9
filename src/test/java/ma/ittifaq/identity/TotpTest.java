package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of RFC 6238, appendix B, of which we show the last six digits. */
class TotpTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        Instant now = Instant.ofEpochSecond(second);
        assertEquals(code, Totp.code(SECRET, Totp.step(now)));
        assertEquals(second / 30, Totp.matching(SECRET, code, now).orElseThrow());
    }

    @Test
    void aClockMayDifferByOneStep() {
        Instant now = Instant.ofEpochSecond(1111111111);
        String code = Totp.code(SECRET, Totp.step(now));
        assertTrue(Totp.matching(SECRET, code, now.plusSeconds(30)).isPresent());
        assertTrue(Totp.matching(SECRET, code, now.minusSeconds(30)).isPresent());
        assertTrue(Totp.matching(SECRET, code, now.plusSeconds(90)).isEmpty());
        assertTrue(Totp.matching(SECRET, "", now).isEmpty());
    }

    @Test
    void secretsAreLongAndDiffer() {
        String secret = Totp.freshSecret();
        assertTrue(secret.matches("[A-Z2-7]{32}"), secret);
        assertNotEquals(secret, Totp.freshSecret());
    }
}
