package ma.ittifaq.identity;

import java.time.Instant;

/** What became of a user name and a password. */
sealed interface Verdict {

    /** Right; the account as it was when it was checked. */
    record Verified(Account account) implements Verdict {}

    /** Wrong, unknown or disabled: the caller is not told which. */
    record Wrong() implements Verdict {}

    /** Too many wrong passwords: not even looked at until then. */
    record Locked(Instant until) implements Verdict {}
}
