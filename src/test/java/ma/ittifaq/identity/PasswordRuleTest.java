package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new password may be: anything long that is neither one's name nor what everybody chooses. */
class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مفتاح البيت الكبير",
                "cheval agrafe batterie",
                "🐎🔋📎🐎 juste ça",
                "            a b c d e",
                "MotDePasse-de-salle-42",
                "xK9#mmmmmmmmmm"
            })
    void anythingLongIsTaken(String password) {
        assertDoesNotThrow(() -> PasswordRule.require(password, password, "salma.idrissi"));
    }

    @Test
    void sixtyFourCharactersAndManyMoreAreTakenWhole() {
        String sixtyFour = "abcdefgh".repeat(8);
        assertDoesNotThrow(() -> PasswordRule.require(sixtyFour, sixtyFour, "salma"));
        String most = "abcdefgh".repeat(16);
        assertDoesNotThrow(() -> PasswordRule.require(most, most, "salma"));
        assertEquals("identity.password.long", refusal(most + "x", most + "x"));
        assertEquals("identity.password.differs", refusal(sixtyFour, sixtyFour + "x"), "nothing is cut");
    }

    @ParameterizedTest
    @CsvSource({
        "short, identity.password.weak",
        "aaaaaaaaaaaaaaaa, identity.password.common",
        "121212121212, identity.password.common",
        "Azerty-123456, identity.password.common",
        "MotDePasse123!, identity.password.common",
        "PasswordPassword, identity.password.common",
        "Administrateur., identity.password.common",
        "salma.idrissi-2026, identity.password.name"
    })
    void whatEverybodyChoosesIsRefused(String password, String key) {
        assertEquals(key, refusal(password, password));
    }

    private static String refusal(String password, String again) {
        return assertThrows(IdentityRefusal.class, () -> PasswordRule.require(password, again, "salma.idrissi"))
                .key();
    }
}
