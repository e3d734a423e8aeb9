package ma.ittifaq.platform;

import java.util.Optional;

/**
 * What no typed text may hold, wherever it is kept: characters that do not print, and marks that make a reader see another
 * order than was written (U+202D, U+202E). Texts that are printed on acts are asked for more, where they are checked.
 */
public final class PlainText {

    private PlainText() {}

    /** The key of the refusal and the character by its number; empty for plain text. Lines and tabs are plain. */
    public static Optional<Fault> fault(String text) {
        return text.codePoints()
                .filter(c -> !isPlain(c))
                .boxed()
                .findFirst()
                .map(c -> new Fault(
                        c == 0x202D || c == 0x202E ? "terms.text.bidi" : "terms.text.control", "U+%04X".formatted(c)));
    }

    public static boolean isPlain(String text) {
        return fault(text).isEmpty();
    }

    /** What is wrong: a key of the bundle {@code refusals} and its argument. */
    public record Fault(String key, String character) {}

    private static boolean isPlain(int c) {
        return switch (c) {
            case '\n', '\r', '\t' -> true;
            case 0x202D, 0x202E -> false;
            default ->
                switch (Character.getType(c)) {
                    case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
                    default -> true;
                };
        };
    }
}
