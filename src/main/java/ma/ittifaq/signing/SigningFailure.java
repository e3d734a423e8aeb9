package ma.ittifaq.signing;

/** The machinery of signatures failed (key, certificate, document structure): a defect or an outage, not a refusal. */
public final class SigningFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SigningFailure(String message) {
        super(message);
    }

    SigningFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
