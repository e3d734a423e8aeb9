package ma.ittifaq.directory;

import ma.ittifaq.platform.Refusal;

/** An act of delegation that cannot be granted or taken back. */
public final class DelegationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private DelegationRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static DelegationRefused invalid(String what, Object... arguments) {
        return new DelegationRefused(Kind.INVALID, "delegation." + what, arguments);
    }

    static DelegationRefused unknown() {
        return new DelegationRefused(Kind.NOT_FOUND, "delegation.unknown");
    }

    static DelegationRefused over() {
        return new DelegationRefused(Kind.CONFLICT, "delegation.over");
    }
}
