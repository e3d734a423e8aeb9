package ma.ittifaq.document;

import java.security.SecureRandom;
import java.util.Locale;

/** The code that an act prints and that people type: 75 random bits without letters that look like others. */
final class VerificationCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 15;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return normalise(code.toString());
    }

    /** As it is printed: upper case, in groups of five; O is read as zero, I and L as one. */
    static String normalise(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
