package ma.ittifaq.identity;

import java.time.Instant;
import java.util.function.Supplier;

/** What became of a user name and a password. */
sealed interface Verdict {

    /** Right; the account as it was when it was checked. */
    record Verified(Account account) implements Verdict {}

    /** Wrong, unknown or disabled: the caller is not told which. */
    record Wrong() implements Verdict {}

    /** Too many wrong passwords: not even looked at until then. */
    record Locked(Instant until) implements Verdict {}

    /** Not right here, and the administration's directory, which may know better, does not answer. */
    record Away() implements Verdict {}

    /** Right in the administration's directory, which names nobody of ours. */
    record Stranger(String name) implements Verdict {}

    /** The account, or the refusal that fits. */
    default Account orRefuse(Supplier<IdentityRefusal> wrong) {
        return switch (this) {
            case Verified(Account account) -> account;
            case Wrong no -> throw wrong.get();
            case Locked(Instant until) -> throw IdentityRefusal.locked(until);
            case Away away -> throw IdentityRefusal.directoryAway();
            case Stranger stranger -> throw IdentityRefusal.stranger();
        };
    }
}
