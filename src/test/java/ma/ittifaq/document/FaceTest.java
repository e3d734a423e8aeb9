package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import ma.ittifaq.platform.Vault;
import org.junit.jupiter.api.Test;

/** A font that is not the one delivered prints nothing: one damaged outline would change what acts say. */
class FaceTest {

    @Test
    void theFontThatWasDeliveredIsTaken() {
        byte[] file = file();
        assertDoesNotThrow(() -> new Face("Amiri-Regular", file, Vault.sha256(file)));
    }

    @Test
    void aFlippedBitACutFileAndAMissingOneAreNamed() {
        byte[] file = file();
        String delivered = Vault.sha256(file);
        byte[] flipped = file.clone();
        flipped[flipped.length / 2] ^= 1;
        for (byte[] damaged : new byte[][] {flipped, Arrays.copyOf(file, file.length / 2), {}}) {
            String told = assertThrows(IllegalStateException.class, () -> new Face("Amiri-Regular", damaged, delivered))
                    .getMessage();
            assertTrue(told.startsWith("Font Amiri-Regular is damaged"), told);
        }
    }

    private static byte[] file() {
        try (InputStream in = Face.class.getResourceAsStream("fonts/Amiri-Regular.ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
