package ma.ittifaq.agreement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Hygiene of typed text, already when a draft is kept: length, characters that cannot be printed, and marks of direction
 * that would run over the rest of the act. Whether the fonts can draw it is asked when the text is frozen.
 */
public final class TextCheck {

    /** One line: a name, a title, a city. */
    public static final int SHORT = 200;

    /** A few lines: an address, a deliverable. */
    public static final int MEDIUM = 500;

    /** A paragraph: an explanation, a note. */
    public static final int LONG = 2000;

    private TextCheck() {}

    /** Refuses terms with unclean text; missing parts are fine. */
    static void require(Terms terms) {
        Findings findings = new Findings();
        check(terms, findings);
        findings.requireAtMost("tasks", terms.tasks(), ContentCheck.MOST_ENTRIES);
        findings.requireAtMost("equipment", terms.equipment(), ContentCheck.MOST_ENTRIES);
        findings.refuse();
    }

    static void check(Terms terms, Findings findings) {
        if (terms.grounds() != null) {
            check("grounds.explanation", terms.grounds().explanation(), LONG, findings);
            check("grounds.healthGrounds", terms.grounds().healthGrounds(), LONG, findings);
        }
        if (terms.availability() != null) {
            check("availability.phone", terms.availability().phone(), SHORT, findings);
            check("availability.email", terms.availability().email(), SHORT, findings);
        }
        if (terms.workplace() != null) {
            check("workplace.address", terms.workplace().address(), MEDIUM, findings);
            check("workplace.city", terms.workplace().city(), SHORT, findings);
        }
        tasks(terms.tasks(), findings);
        equipment(terms.equipment(), findings);
    }

    private static void tasks(List<Task> tasks, Findings findings) {
        for (int i = 0; i < tasks.size(); i++) {
            check("tasks[" + i + "].title", tasks.get(i).title(), SHORT, findings);
            check("tasks[" + i + "].deliverable", tasks.get(i).deliverable(), MEDIUM, findings);
            check("tasks[" + i + "].indicator", tasks.get(i).indicator(), MEDIUM, findings);
        }
    }

    private static void equipment(List<Equipment> pieces, Findings findings) {
        for (int i = 0; i < pieces.size(); i++) {
            check("equipment[" + i + "].label", pieces.get(i).label(), SHORT, findings);
            check("equipment[" + i + "].inventoryNumber", pieces.get(i).inventoryNumber(), SHORT, findings);
            check("equipment[" + i + "].condition", pieces.get(i).condition(), SHORT, findings);
        }
    }

    private static void check(String field, String text, int longest, Findings findings) {
        finding(field, text, longest)
                .ifPresent(f -> findings.add(f.field(), f.key(), f.arguments().toArray()));
    }

    /** What is wrong with one text; null is fine. */
    public static Optional<Finding> finding(String field, String text, int longest) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of(Finding.of(field, "terms.text.too_long", longest));
        }
        return text.codePoints()
                .filter(c -> !isPrintable(c, longest > SHORT))
                .boxed()
                .findFirst()
                .map(c -> Finding.of(field, "terms.text.control", name(c)))
                .or(() -> unpaired(text).map(c -> Finding.of(field, "terms.text.bidi", name(c))));
    }

    private static boolean isPrintable(int c, boolean severalLines) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return severalLines;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The first mark of direction that is not closed in its line, closes nothing, or overrides the natural order. */
    private static Optional<Integer> unpaired(String text) {
        return text.lines().flatMap(line -> unpairedInLine(line).stream()).findFirst();
    }

    private static Optional<Integer> unpairedInLine(String line) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int c : line.codePoints().toArray()) {
            switch (c) {
                case 0x202D, 0x202E -> {
                    return Optional.of(c);
                }
                case 0x202A, 0x202B, 0x2066, 0x2067, 0x2068 -> open.push(c);
                case 0x202C, 0x2069 -> {
                    boolean closesEmbedding = c == 0x202C;
                    if (open.isEmpty() || closesEmbedding != open.pop() < 0x2066) {
                        return Optional.of(c);
                    }
                }
                default -> {
                    // not a mark that needs its pair
                }
            }
        }
        return Optional.ofNullable(open.peekLast());
    }

    private static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }
}
