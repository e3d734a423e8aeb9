package ma.ittifaq.archive.retention;

import ma.ittifaq.archive.ArchiveRefused;

/**
 * What a rule says.
 *
 * @param currentMonths how long a record stays in its current age after the event
 * @param intermediateMonths how long it stays in its intermediate age after that
 * @param legalBasis the text or decision on which the administration rests it
 */
public record RuleTerms(
        Series series, Trigger trigger, int currentMonths, int intermediateMonths, Fate fate, String legalBasis) {
    static final int LONGEST_MONTHS = 1200;
    static final int LONGEST_TEXT = 500;

    public RuleTerms {
        legalBasis = legalBasis == null ? "" : legalBasis.strip();
        if (series == null || trigger == null || fate == null) {
            throw ArchiveRefused.invalid("archive.rule.incomplete");
        }
        if (!fits(currentMonths) || !fits(intermediateMonths) || currentMonths + intermediateMonths == 0) {
            throw ArchiveRefused.invalid("archive.rule.months", LONGEST_MONTHS);
        }
        if (legalBasis.isEmpty() || legalBasis.length() > LONGEST_TEXT) {
            throw ArchiveRefused.invalid("archive.rule.basis", LONGEST_TEXT);
        }
    }

    private static boolean fits(int months) {
        return months >= 0 && months <= LONGEST_MONTHS;
    }
}
