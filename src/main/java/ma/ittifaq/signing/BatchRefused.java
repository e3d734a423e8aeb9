package ma.ittifaq.signing;

import ma.ittifaq.platform.Refusal;

/** Why a batch, or a document of it, is not signed, beside what the law of the agreement says. */
public final class BatchRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private BatchRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    /** Also what is said of another person's. */
    public static BatchRefused unknown() {
        return new BatchRefused(Kind.NOT_FOUND, "signing.batch.unknown");
    }

    static BatchRefused none() {
        return new BatchRefused(Kind.INVALID, "signing.batch.none");
    }

    static BatchRefused tooMany(int most) {
        return new BatchRefused(Kind.INVALID, "signing.batch.many", most);
    }

    static BatchRefused ended() {
        return new BatchRefused(Kind.CONFLICT, "signing.batch.ended");
    }

    /** The signer has not said that they know what they sign. */
    public static BatchRefused unconfirmed() {
        return new BatchRefused(Kind.INVALID, "signing.batch.unconfirmed");
    }

    /** One's own agreement is read and signed by itself. */
    static BatchRefused own() {
        return new BatchRefused(Kind.INVALID, "signing.batch.own");
    }

    /** Something broke that is nobody's wish; the log has it. */
    static BatchRefused defect() {
        return new BatchRefused(Kind.CONFLICT, "signing.batch.defect");
    }
}
