package ma.ittifaq.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.ittifaq.platform.Messages;

/**
 * Why a draft cannot be published: which clause or reference, and what about it.
 *
 * @param code of the clause or reference; empty where the date itself is wrong
 * @param details the language, parameter, reference or character in question
 */
public record Defect(String code, Cause cause, List<Object> details) {

    public enum Cause {
        DATE_TOO_EARLY,
        DATE_TAKEN,
        SIDE_MISSING,
        PARAMETERS_DIFFER,
        PARAMETER_UNKNOWN,
        PARAMETER_NOT_ALWAYS,
        REFERENCE_UNKNOWN,
        REFERENCE_OVER,
        REFERENCE_NOT_YET,
        NUMBER_MISSING,
        VALIDITY_REVERSED,
        UNPRINTABLE;

        /** Whether a text with it cannot even be printed. */
        boolean isOfPrinting() {
            return switch (this) {
                case SIDE_MISSING, PARAMETERS_DIFFER, PARAMETER_UNKNOWN, UNPRINTABLE -> true;
                default -> false;
            };
        }
    }

    public Defect {
        details = List.copyOf(details);
    }

    static Defect of(String code, Cause cause, Object... details) {
        return new Defect(code, cause, List.of(details));
    }

    /** The sentence that tells it, with what to do. */
    public String text(Locale locale) {
        List<Object> arguments = new ArrayList<>(details);
        arguments.addFirst(code);
        return Messages.text(locale, "regulation", "defect." + cause, arguments.toArray());
    }
}
