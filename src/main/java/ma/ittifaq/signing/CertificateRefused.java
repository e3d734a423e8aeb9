package ma.ittifaq.signing;

import ma.ittifaq.platform.Refusal;

/** What cannot be done to a certificate. Nothing was changed. */
public final class CertificateRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private CertificateRefused(Kind kind, String key) {
        super(kind, "certificate." + key);
    }

    static CertificateRefused notVisible() {
        return new CertificateRefused(Kind.NOT_FOUND, "unknown");
    }

    /** No certificate of ours that can be revoked has that number, or it was revoked already. */
    static CertificateRefused unknown() {
        return new CertificateRefused(Kind.NOT_FOUND, "unknown");
    }

    static CertificateRefused ended() {
        return new CertificateRefused(Kind.CONFLICT, "ended");
    }

    static CertificateRefused notHeldBack() {
        return new CertificateRefused(Kind.CONFLICT, "not_held_back");
    }

    /** Allowing is for another officer. */
    static CertificateRefused officer() {
        return new CertificateRefused(Kind.CONFLICT, "officer");
    }

    static CertificateRefused reported() {
        return new CertificateRefused(Kind.CONFLICT, "reported");
    }
}
