package ma.ittifaq.identity;

import java.util.Locale;
import java.util.Set;

/**
 * Long passwords that many people choose: those that everybody's lists begin with, of twelve characters and more, and
 * whatever is made of a few characters over and over.
 */
final class CommonPasswords {

    private static final int FEWEST_CHARACTERS = 5;

    /** Letters and digits only, so that punctuation between or after them changes nothing. */
    private static final Set<String> KNOWN = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456789123",
            "123456123456",
            "012345678901",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "1qaz2wsx3edc4rfv",
            "qwertyuiopas",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopasdf",
            "qwertyuiopasdfgh",
            "qwertyuiopasdfghjkl",
            "qwerty123456",
            "qwerty123456789",
            "qwertyqwerty",
            "azertyuiop12",
            "azertyuiop123",
            "azertyuiopqs",
            "azertyuiopqsdf",
            "azertyuiopqsdfghjklm",
            "azerty123456",
            "azerty123456789",
            "azertyazerty",
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "mypassword123",
            "mynewpassword",
            "passw0rd1234",
            "motdepasse12",
            "motdepasse123",
            "motdepasse1234",
            "motdepassemotdepasse",
            "monmotdepasse",
            "administrator",
            "administrateur",
            "administrator1",
            "administrateur1",
            "administration",
            "adminadmin12",
            "adminadmin123",
            "adminadminadmin",
            "admin1234567",
            "admin123456789",
            "welcome12345",
            "welcome123456",
            "bienvenue123",
            "bienvenue2026",
            "iloveyou1234",
            "iloveyou12345",
            "iloveyouforever",
            "jetaimejetaime",
            "letmeinletmein",
            "changemenow1",
            "changeme1234",
            "trustno1trustno1",
            "casablanca12",
            "casablanca123",
            "casablanca2026",
            "marocmaroc12",
            "maroc1234567",
            "maroc123456789",
            "abcdefghijkl",
            "abcdefghijklm",
            "abcdefghijklmnop",
            "abcdefgh1234",
            "abcd12345678",
            "aaaaaabbbbbb",
            "ittifaqittifaq",
            "ittifaq12345",
            "teletravail1",
            "teletravail123",
            "correcthorsebatterystaple");

    private CommonPasswords() {}

    static boolean contains(String password) {
        String plain = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return password.codePoints().distinct().count() < FEWEST_CHARACTERS || KNOWN.contains(plain);
    }
}
