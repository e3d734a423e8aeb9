package ma.ittifaq.signing;

import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.document.Act;

/**
 * The answer to somebody who asks whether a document is ours and unchanged. It names nobody whom the document itself
 * does not name.
 *
 * @param act present when the document, or the code, is one of ours
 * @param signatures what is signed in the bytes that were shown, oldest first
 * @param findings what is wrong with an altered document, by revision
 */
public record Verdict(Result result, Optional<OurAct> act, List<SignedRevision> signatures, List<Finding> findings) {

    /** What is said to the reader. */
    public enum Result {
        /** Ours, and not one byte differs from what was stored. */
        VALID,
        /** It began as one of ours and was changed. */
        ALTERED,
        /** Nothing ties it to this administration. */
        UNKNOWN,
        /** Not a PDF that can be opened. */
        UNREADABLE
    }

    /**
     * The act that it is.
     *
     * @param revision which state of the act was shown, counted from 1 (the unsigned text)
     * @param revisions how many there are today
     * @param complete whether the shown state bears all signatures and the seal
     * @param standing false when the act was given up before it took effect
     * @param state where the agreement stands today; empty for an act of the archive, of no agreement
     * @param level the level reached by the newest signature; empty for an unsigned text
     */
    public record OurAct(
            Act.Kind kind,
            String reference,
            int revision,
            int revisions,
            boolean complete,
            boolean standing,
            Optional<AgreementState> state,
            String level) {}

    public Verdict {
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
    }

    static Verdict of(Result result, List<Finding> findings) {
        return new Verdict(result, Optional.empty(), List.of(), findings);
    }
}
