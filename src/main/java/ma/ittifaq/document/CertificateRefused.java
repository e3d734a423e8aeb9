package ma.ittifaq.document;

import ma.ittifaq.platform.Refusal;

/** No certificate is given. */
public abstract sealed class CertificateRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private CertificateRefused(Kind kind, String key) {
        super(kind, key);
    }

    /** Only the employee asks for it. */
    static final class NotYours extends CertificateRefused {
        private static final long serialVersionUID = 1L;

        NotYours() {
            super(Kind.FORBIDDEN, "document.certificate.not_yours");
        }
    }

    /** Before the start, while suspended or after the end. */
    static final class NotInForce extends CertificateRefused {
        private static final long serialVersionUID = 1L;

        NotInForce() {
            super(Kind.CONFLICT, "document.certificate.not_in_force");
        }
    }
}
