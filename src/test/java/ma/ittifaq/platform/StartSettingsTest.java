package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start is compared by tells a change of every setting of ours, and no value of any. */
class StartSettingsTest {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

    @TempDir
    Path directory;

    @Test
    void settingsOfOursCountAndThoseOfANodeDoNot() {
        Map<String, String> prints = prints(Map.of("ITTIFAQ_DEMO", "true", "ITTIFAQ_NODE", "one", "HOME", "/root"));
        assertEquals(Set.of("ITTIFAQ_DEMO", StartSettings.DATA_KEY), prints.keySet());
        assertFalse(prints.toString().contains("true"));
        assertNotEquals(prints, prints(Map.of("ITTIFAQ_DEMO", "false")));
        assertEquals(prints, prints(Map.of("ITTIFAQ_DEMO", "true", "ITTIFAQ_NODE", "two")));
    }

    @Test
    void whatIsInAFileCountsWithoutItsName() throws IOException {
        Path secret = directory.resolve("secret");
        Map<String, String> given = Map.of("ITTIFAQ_OIDC_SECRET_FILE", secret.toString());
        Map<String, String> missing = prints(given);
        Files.writeString(secret, "one");
        Map<String, String> one = prints(given);
        Files.writeString(secret, "two");
        assertNotEquals(missing, one);
        assertNotEquals(one, prints(given));
    }

    @Test
    void aRotationIsAChangeOfTheDataKey() {
        Map<String, String> before = StartSettings.prints(Map.of(), new Vault(Map.of(1, KEY), 1, KEY));
        Map<String, String> after = StartSettings.prints(Map.of(), new Vault(Map.of(1, KEY, 2, KEY), 2, KEY));
        assertNotEquals(before, after);
    }

    @Test
    void thisProcessHasAPrint() {
        MemoryDatabase.openVault();
        assertTrue(StartSettings.prints().containsKey(StartSettings.DATA_KEY));
    }

    private static Map<String, String> prints(Map<String, String> given) {
        return StartSettings.prints(given, new Vault(Map.of(1, KEY), 1, KEY));
    }
}
