package ma.ittifaq.web.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BroughtTest {

    @Test
    void aValueIsReadWhateverTheBreaksOfItsLines() {
        byte[] value = "a signature".getBytes(StandardCharsets.US_ASCII);
        assertArrayEquals(value, Brought.base64(" YSBz\naWdu\r\nYXR1cmU=\n").orElseThrow());
        assertEquals(Optional.empty(), Brought.base64("no, \u0000 nor that"));
        assertEquals(Optional.empty(), Brought.base64(" \n"));
    }

    /** A quarter of a megabyte of blanks before a character that does not belong there once took minutes of a processor. */
    @Test
    void whatIsNoValueIsFoundOutAtOnce() {
        String hostile = " ".repeat(256 * 1024) + "!";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(Optional.empty(), Brought.base64(hostile)));
    }
}
