package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Loopback;
import ma.ittifaq.platform.Vault;

/**
 * Slows down whoever guesses from one address, and answers for a name that nobody has as for one that somebody has. The
 * machine's own address is not counted: what comes from there is a proxy that does not say whom it speaks for, and
 * shutting it would shut out everybody.
 */
@ApplicationScoped
public class Guard {

    private static final int KNOWN_BY = 12;

    @Inject
    private FailedAttempts attempts;

    @Inject
    private Event<Fact> facts;

    /** Until when nothing that comes from there is looked at. */
    Optional<Instant> shutUntil(String address) {
        return isOwn(address) ? Optional.empty() : attempts.shutUntil(subject(address));
    }

    void failed(String address) {
        if (isOwn(address)) {
            return;
        }
        attempts.count(subject(address), LockOut.ADDRESS);
        if (shutUntil(address).isPresent()) {
            facts.fire(new Fact("identity.address_shut", address, (UUID) null));
        }
    }

    Optional<Instant> shutUntilForName(String username) {
        return attempts.shutUntil(nameSubject(username));
    }

    void failedForName(String username) {
        attempts.count(nameSubject(username), LockOut.ACCOUNT);
    }

    static boolean isOwn(String address) {
        return Loopback.is(address);
    }

    private static String subject(String address) {
        return "address:" + address;
    }

    private static String nameSubject(String username) {
        return "name:" + keyed(username);
    }

    /** By what a name that nobody has is known again. It may be a password typed into the wrong field and is not kept. */
    static String hidden(String username) {
        return keyed(username).substring(0, KNOWN_BY);
    }

    private static String keyed(String username) {
        return Vault.opened().keyedHash(Account.normal(username));
    }
}
