package ma.ittifaq.directory;

import ma.ittifaq.platform.Refusal;

/** An acting head that cannot be named or dismissed. */
public final class ActingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ActingRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static ActingRefused invalid(String what, Object... arguments) {
        return new ActingRefused(Kind.INVALID, "acting." + what, arguments);
    }

    static ActingRefused unknown() {
        return new ActingRefused(Kind.NOT_FOUND, "acting.unknown");
    }

    static ActingRefused over() {
        return new ActingRefused(Kind.CONFLICT, "acting.over");
    }
}
