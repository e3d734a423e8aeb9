package ma.ittifaq.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an administration writes the references of its acts: signs between the issuing unit, the year and, last, the number
 * of the unit in the year, by which people look for an act. {@code {number:4}} has at least four digits.
 */
record ReferencePattern(String text, int width) {
    private static final String UNIT = "{unit}";
    private static final String YEAR = "{year}";
    /** What stands before the number must end it for a reader: no digit, and not the year. */
    private static final Pattern SHAPE =
            Pattern.compile("(?:[A-Za-z0-9./_-]|\\{unit}|\\{year})*[A-Za-z./_-]\\{number(?::([1-9]))?}");

    private static final int LONGEST = 40;

    /** Refuses a pattern by which two acts could get one reference, or no number at their end. */
    static ReferencePattern of(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || !shape.matches() || isNotOnce(text, UNIT) || isNotOnce(text, YEAR)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" must have {unit} and {year} once each and end with a sign"
                            + " and {number} or {number:4}; letters, digits and . / _ - may stand between, " + LONGEST
                            + " characters in all");
        }
        return new ReferencePattern(text, shape.group(1) == null ? 1 : Integer.parseInt(shape.group(1)));
    }

    private static boolean isNotOnce(String text, String part) {
        return !text.contains(part) || text.indexOf(part) != text.lastIndexOf(part);
    }

    String write(String unit, int year, int number) {
        return text.substring(0, text.lastIndexOf('{'))
                        .replace(YEAR, String.valueOf(year))
                        .replace(UNIT, unit)
                + ("%0" + width + "d").formatted(number);
    }
}
