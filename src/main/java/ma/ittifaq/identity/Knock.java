package ma.ittifaq.identity;

import java.time.Instant;

/** What became of a call at the API's door. */
sealed interface Knock {

    record Admitted(Caller caller) implements Knock {}

    /** Nothing was shown. */
    record NoName() implements Knock {}

    /** Wrong, unknown, shut or of a scheme that we do not know: the caller is not told which. */
    record Wrong() implements Knock {}

    record Locked(Instant until) implements Knock {}

    /** The administration's directory, which would know, does not answer. */
    record Away() implements Knock {}

    /** The administration vouches for them, and they are nobody of ours. */
    record Stranger() implements Knock {}

    /** A right password of an account with a second factor: for the API it makes a token. */
    record NeedsToken() implements Knock {}

    /** A token that is unknown, expired, revoked, or of somebody who may not enter. */
    record BadToken() implements Knock {}

    /** A token that may only look. */
    record OutOfScope() implements Knock {}
}
