package ma.ittifaq.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Whether a text can be printed as it was typed. Input is refused with this before it can reach an act. */
public final class Printable {
    private static final String PASSING = "\n\r\t\u200C\u200D\u200E\u200F\u061C";

    private Printable() {}

    /**
     * The first code point that cannot be printed: a control character, a character without glyph, half a surrogate, a
     * direction override, or a direction mark that is not closed or closes nothing.
     */
    public static Optional<Integer> check(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int code = text.codePointAt(at);
            if (!passes(code, open)) {
                return Optional.of(code);
            }
        }
        return Optional.ofNullable(open.peek());
    }

    /** How to name a refused code point to a person: {@code U+0007 BELL}. */
    public static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return "U+%04X".formatted(codePoint) + (name == null ? "" : ' ' + name);
    }

    static void require(String text) {
        check(text).ifPresent(code -> {
            throw new UnprintableText(code);
        });
    }

    /** Without the marks that only steer direction, once it is settled. */
    static String withoutDirections(String text) {
        return text.codePoints().allMatch(code -> !steers(code))
                ? text
                : text.codePoints()
                        .filter(code -> !steers(code))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether the first letter of the text is written from the right. */
    static boolean isArabic(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }

    private static boolean passes(int code, Deque<Integer> open) {
        return switch (code) {
            case 0x2066, 0x2067, 0x2068, 0x202A, 0x202B -> {
                open.push(code);
                yield true;
            }
            case 0x2069 -> !open.isEmpty() && open.pop() >= 0x2066;
            case 0x202C -> !open.isEmpty() && open.pop() <= 0x202B;
            // An override can make the printed order differ from the typed one.
            case 0x202D, 0x202E -> false;
            default -> PASSING.indexOf(code) >= 0 || drawn(code);
        };
    }

    private static boolean drawn(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.FORMAT -> false;
            default ->
                Face.REGULAR.covering(code).covers(code)
                        && Face.BOLD.covering(code).covers(code);
        };
    }

    private static boolean steers(int code) {
        return code == 0x200E
                || code == 0x200F
                || code == 0x061C
                || code >= 0x202A && code <= 0x202E
                || code >= 0x2066 && code <= 0x2069;
    }
}
