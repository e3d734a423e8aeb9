package ma.ittifaq.desk;

import ma.ittifaq.platform.Refusal;

/** Why a public check is not made. */
public final class CheckRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private CheckRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static CheckRefused tooMany() {
        return new CheckRefused(Kind.TOO_MANY, "verification.too_many");
    }

    static CheckRefused tooLarge(int megabytes) {
        return new CheckRefused(Kind.TOO_LARGE, "verification.too_large", megabytes);
    }
}
