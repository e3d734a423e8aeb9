package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicDoorTest {

    @Test
    void thePasswordMayHoldColonsAndArabic() {
        String header = "basic " + Base64.getEncoder().encodeToString("salma:كلمة:سر".getBytes(StandardCharsets.UTF_8));
        assertArrayEquals(
                new String[] {"salma", "كلمة:سر"}, BasicDoor.pair(header).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic", "Basic ", "Basic !!!", "Basic c2FsbWE=", "Bearer c2FsbWE6ZGVtbw==", "Digest x"})
    void brokenHeadersAreNoCredentials(String header) {
        assertTrue(BasicDoor.pair(header).isEmpty());
    }
}
