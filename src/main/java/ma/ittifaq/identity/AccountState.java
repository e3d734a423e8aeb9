package ma.ittifaq.identity;

import java.time.Instant;

/**
 * Where a person stands at the door.
 *
 * @param username empty while there is no account
 * @param invitedUntil the end of the link that they were sent; null without one
 */
public record AccountState(Standing standing, String username, Instant invitedUntil) {

    /** None, or open, or shut by an administrator. */
    public enum Standing {
        NONE,
        OPEN,
        DISABLED
    }

    static AccountState of(Account account, Instant invitedUntil) {
        Standing standing = account == null ? Standing.NONE : account.isDisabled() ? Standing.DISABLED : Standing.OPEN;
        return new AccountState(standing, account == null ? "" : account.username(), invitedUntil);
    }
}
