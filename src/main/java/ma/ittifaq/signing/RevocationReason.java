package ma.ittifaq.signing;

import org.bouncycastle.asn1.x509.CRLReason;

/** Why a certificate no longer counts: the reasons of RFC 5280 that happen here, in words that people use. */
public enum RevocationReason {
    /** The key was lost, or somebody else may have had it. */
    LOST(CRLReason.keyCompromise),
    /** The holder left the administration. */
    LEFT(CRLReason.affiliationChanged),
    /** A newer certificate takes its place. */
    SUPERSEDED(CRLReason.superseded),
    /** It is no longer needed. */
    CEASED(CRLReason.cessationOfOperation),
    /** The holder is not to sign any more. */
    WITHDRAWN(CRLReason.privilegeWithdrawn);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    /** The code that revocation lists carry. */
    int code() {
        return code;
    }

    /** Whether a new certificate comes only after somebody has looked into it. */
    boolean holdsBack() {
        return this == LOST || this == WITHDRAWN;
    }
}
