package ma.ittifaq.signing;

import java.util.List;

/** What a look at the very bytes of a signed document says: an ordinary answer, never an exception. */
public sealed interface SignatureCheck {

    /** Every revision is signed, unchanged, and by a certificate that counts here. */
    record Valid(List<SignedRevision> revisions) implements SignatureCheck {
        public Valid {
            revisions = List.copyOf(revisions);
        }

        public SignedRevision last() {
            return revisions.getLast();
        }

        /** Whether a key of this administration signed any of it; an own token signs elsewhere too. */
        public boolean byOurCertificates() {
            return signatures().stream().anyMatch(revision -> revision.issuer().isEmpty());
        }

        /** Without the time stamps that stand alone: what somebody signed. */
        public List<SignedRevision> signatures() {
            return revisions.stream().filter(revision -> !revision.timeStamp()).toList();
        }
    }

    /**
     * It is a PDF, but at least one thing that must hold does not.
     *
     * @param byOurCertificates whether a certificate of a trusted authority is in it all the same
     */
    record Invalid(List<Finding> findings, boolean byOurCertificates) implements SignatureCheck {
        public Invalid {
            findings = List.copyOf(findings);
        }

        Invalid(Finding.Kind ofDocument) {
            this(List.of(Finding.ofDocument(ofDocument)), false);
        }
    }

    /** It is not a PDF that anybody could open. */
    record Unreadable() implements SignatureCheck {}
}
