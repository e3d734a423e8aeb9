package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Fact;

/** Checks codes of the second factor; a wrong one counts as a wrong password does. */
@ApplicationScoped
public class Codes {

    @Inject
    private SecondFactors factors;

    @Inject
    private Tries tries;

    @Inject
    private Deeds deeds;

    /** The telephone's code, and nothing else: at a signature a sheet of paper is no second factor. */
    void require(Account account, String code) {
        check(account, code, () -> factors.acceptsCode(account.id(), code));
    }

    /** The telephone's code, or one of the recovery codes. */
    void requireAny(Account account, String code) {
        check(account, code, () -> factors.acceptsCode(account.id(), code) || deeds.recover(account, code));
    }

    private void check(Account account, String code, BooleanSupplier accepts) {
        Turn turn = tries.begin(account);
        if (!turn.lets()) {
            throw IdentityRefusal.locked(turn.shutUntil());
        }
        if (!accepts.getAsBoolean()) {
            tries.wrong(account, turn, refused(account, code));
            throw IdentityRefusal.wrongCode();
        }
        tries.rightCode(account);
    }

    /** One that was right and had served is somebody's who saw it: its owner is to hear of it (ASVS 2.8.5). */
    private Fact refused(Account account, String code) {
        return factors.hasServed(account.id(), code)
                ? new Fact("identity.code_again", account.username(), (UUID) null)
                        .concerning(account.employee().orElse(null))
                : new Fact("identity.code_wrong", account.username(), (UUID) null);
    }
}
