package ma.ittifaq.signing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ma.ittifaq.document.SignatureField;

/**
 * What can be said today of the signatures on a stored act.
 *
 * @param at when it was asked
 * @param intact false when the stored bytes are not those that were recorded; nothing is read in them then
 * @param findings what does not hold, by revision
 */
public record Today(Instant at, boolean intact, List<Finding> findings) {

    /** What is said to the reader; as ETSI EN 319 102-1 parts a failure from what cannot be decided. */
    public enum Result {
        VALID,
        /** The bytes and their signatures hold; a certificate or a time stamp cannot be vouched for today. */
        UNDECIDED,
        INVALID,
        UNSIGNED
    }

    private static final Set<Finding.Kind> UNDECIDED =
            EnumSet.of(Finding.Kind.UNTRUSTED_CERTIFICATE, Finding.Kind.OUTSIDE_VALIDITY, Finding.Kind.TIME_STAMP);

    public Today {
        findings = List.copyOf(findings);
    }

    /** Of the act as a whole. */
    public Result result() {
        return result(findings);
    }

    /** Of one signature: what was found in its own revision, or in the document as a whole. */
    public Result result(SignatureField field) {
        return result(of(field));
    }

    public List<Finding> of(SignatureField field) {
        return findings.stream()
                .filter(finding -> finding.revision() == 0 || finding.field().equals(field.fieldName()))
                .toList();
    }

    private Result result(List<Finding> found) {
        if (!intact) {
            return Result.INVALID;
        }
        Set<Finding.Kind> kinds = EnumSet.noneOf(Finding.Kind.class);
        found.forEach(finding -> kinds.add(finding.kind()));
        if (kinds.isEmpty()) {
            return Result.VALID;
        }
        if (kinds.equals(EnumSet.of(Finding.Kind.NOT_SIGNED))) {
            return Result.UNSIGNED;
        }
        return UNDECIDED.containsAll(kinds) ? Result.UNDECIDED : Result.INVALID;
    }
}
