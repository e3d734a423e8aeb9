package ma.ittifaq.identity;

import java.time.Instant;
import ma.ittifaq.platform.Refusal;

/** A refusal at the door. */
public final class IdentityRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private IdentityRefusal(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static IdentityRefusal wrongPassword() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.wrong");
    }

    static IdentityRefusal wrongCredentials() {
        return new IdentityRefusal(Kind.INVALID, "identity.sign_in.wrong");
    }

    static IdentityRefusal locked(Instant until) {
        return new IdentityRefusal(Kind.INVALID, "identity.locked", until);
    }

    static IdentityRefusal notSignedIn() {
        return new IdentityRefusal(Kind.FORBIDDEN, "identity.not_signed_in");
    }

    static IdentityRefusal bootstrapUsed() {
        return new IdentityRefusal(Kind.INVALID, "identity.bootstrap.used");
    }

    static IdentityRefusal bootstrapExpired() {
        return new IdentityRefusal(Kind.INVALID, "identity.bootstrap.expired");
    }

    static IdentityRefusal badUsername() {
        return new IdentityRefusal(Kind.INVALID, "identity.username.invalid");
    }

    static IdentityRefusal weakPassword(int least) {
        return new IdentityRefusal(Kind.INVALID, "identity.password.weak", least);
    }

    static IdentityRefusal longPassword(int most) {
        return new IdentityRefusal(Kind.INVALID, "identity.password.long", most);
    }

    static IdentityRefusal passwordIsName() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.name");
    }

    static IdentityRefusal passwordsDiffer() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.differs");
    }
}
