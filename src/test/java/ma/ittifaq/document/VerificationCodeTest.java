package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VerificationCodeTest {
    @Test
    void aFreshCodeIsItsOwnNormalForm() {
        String code = VerificationCode.fresh();
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}"), code);
        assertEquals(code, VerificationCode.normalise(code));
    }

    @Test
    void whatPeopleTypeIsForgiven() {
        assertEquals("0123Z-11ABC-DEFGH", VerificationCode.normalise(" o123z il abc defgh\u200F"));
    }

    @Test
    void anythingElseIsHarmless() {
        assertEquals("", VerificationCode.normalise("اتفاقية"));
        assertEquals("", VerificationCode.normalise(""));
    }
}
