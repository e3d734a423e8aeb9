package ma.ittifaq.signing;

import ma.ittifaq.platform.Refusal;

/** A signature that is refused for a reason outside the law of the agreement. Nothing was changed. */
public final class SigningRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private SigningRefused(Kind kind, String key) {
        super(kind, key);
    }

    /** The person has not proved, just now, who they are. */
    static SigningRefused withoutProof() {
        return new SigningRefused(Kind.INVALID, "signing.proof_required");
    }

    /** Keys or certificates are not usable now; the agreement is where it was. */
    static SigningRefused unavailable(SigningFailure cause) {
        SigningRefused refused = new SigningRefused(Kind.CONFLICT, "signing.unavailable");
        refused.initCause(cause);
        return refused;
    }
}
