package ma.ittifaq.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void nothingWasSeenWithoutTheHeaderOrWithAStar() {
        assertEquals(Optional.empty(), Versions.seen(null));
        assertEquals(Optional.empty(), Versions.seen(" * "));
    }

    @Test
    void theTagIsTheVersion() {
        assertEquals(Optional.of(7L), Versions.seen("\"7\""));
        assertEquals(Optional.of(7L), Versions.seen("\"abc\", \"7\""));
    }

    /** A tag that we never gave out is a stale one; to ignore it would lose somebody's change. */
    @ParameterizedTest
    @ValueSource(strings = {"", "7", "W/\"7\"", "\"x\"", "\"-1\"", "\"99999999999999999999\""})
    void anythingElseMatchesNoVersion(String header) {
        assertEquals(Optional.of(-1L), Versions.seen(header));
    }
}
