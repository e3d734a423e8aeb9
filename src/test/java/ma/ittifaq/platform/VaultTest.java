package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sealed: AES-256-GCM, a nonce of its own each time, and nothing that was touched opens again. */
class VaultTest {

    private static final byte[] PLAIN = "12, زنقة الأطلس".getBytes(StandardCharsets.UTF_8);
    private static final int HEAD = 1 + Integer.BYTES;
    private static final int NONCE = 12;

    private Vault vault;

    @BeforeEach
    void open() {
        MemoryDatabase.openVault();
        vault = Vault.opened();
    }

    @Test
    void theSameWordsAreSealedAnewEachTime() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            byte[] sealed = vault.seal(PLAIN);
            nonces.add(Arrays.toString(Arrays.copyOfRange(sealed, HEAD, HEAD + NONCE)));
            assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("الأطلس"));
            assertArrayEquals(PLAIN, vault.unseal(sealed));
        }
        assertEquals(1000, nonces.size());
    }

    @Test
    void whateverByteIsTouchedItIsRefusedAsAWhole() {
        byte[] sealed = vault.seal(PLAIN);
        for (int i = 0; i < sealed.length; i++) {
            byte[] touched = sealed.clone();
            touched[i] ^= 1;
            assertThrows(IllegalStateException.class, () -> vault.unseal(touched));
        }
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] sealed = vault.seal(PLAIN);
        MemoryDatabase.openOtherVault();
        try {
            assertThrows(IllegalStateException.class, () -> Vault.opened().unseal(sealed));
        } finally {
            MemoryDatabase.openVault();
        }
    }
}
