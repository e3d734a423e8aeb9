package ma.ittifaq.signing;

import java.time.Instant;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.SignatureLevel;

/** A signature that is refused for a reason outside the law of the agreement. Nothing was changed. */
public final class SigningRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final String UNAVAILABLE = "signing.unavailable";

    private SigningRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    /** The person has not proved, just now, who they are. */
    static SigningRefused withoutProof() {
        return new SigningRefused(Kind.INVALID, "signing.proof_required");
    }

    /** The password alone was shown, where the policy asks for the second factor's code too. */
    static SigningRefused withoutCode() {
        return new SigningRefused(Kind.INVALID, "signing.code_required");
    }

    /** The policy of this agreement asks for more than the key kept here can make. */
    static SigningRefused ownToken(SignatureLevel asked) {
        return new SigningRefused(Kind.CONFLICT, "signing.own_token", asked);
    }

    /** The key kept for the person was reported lost, or taken back: a new one comes after an officer allows it. */
    static SigningRefused heldBack(Instant since) {
        return new SigningRefused(Kind.CONFLICT, "signing.held_back", since);
    }

    /** Its certificate was revoked between the signature and its record. */
    static SigningRefused revoked(Instant at) {
        return new SigningRefused(Kind.CONFLICT, "signing.revoked", at);
    }

    /** Keys or certificates are not usable now; the agreement is where it was. */
    static SigningRefused unavailable(SigningFailure cause) {
        SigningRefused refused = unavailable();
        refused.initCause(cause);
        return refused;
    }

    /** Whether it may be otherwise in a moment: a token was away, a database busy. */
    static boolean isPassing(Refusal why) {
        return why.kind() == Kind.BUSY || UNAVAILABLE.equals(why.key());
    }

    static SigningRefused unavailable() {
        return new SigningRefused(Kind.CONFLICT, UNAVAILABLE);
    }
}
