package ma.ittifaq.api;

/** The request cannot be read: broken JSON, a cursor that we never gave out. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Malformed() {}

    Malformed(Throwable cause) {
        super(cause);
    }
}
