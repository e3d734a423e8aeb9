package ma.ittifaq.signing;

import java.util.List;

/** What a look at the very bytes of a signed document says: an ordinary answer, never an exception. */
public sealed interface SignatureCheck {

    /** Every revision is signed, unchanged, and by a certificate of ours. */
    record Valid(List<SignedRevision> revisions) implements SignatureCheck {
        public Valid {
            revisions = List.copyOf(revisions);
        }

        public SignedRevision last() {
            return revisions.getLast();
        }
    }

    /** It is a PDF, but at least one thing that must hold does not. */
    record Invalid(List<Finding> findings) implements SignatureCheck {
        public Invalid {
            findings = List.copyOf(findings);
        }
    }

    /** It is not a PDF that anybody could open. */
    record Unreadable() implements SignatureCheck {}
}
