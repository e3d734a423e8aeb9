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

    /**
     * Counts what was wrong. An office may be behind the address, so that nobody is counted beforehand; but what was compared
     * while others shut it is not answered either, right or wrong.
     *
     * @return until when it is shut by others
     */
    Optional<Instant> failed(String address) {
        if (isOwn(address)) {
            return Optional.empty();
        }
        Turn turn = attempts.take(subject(address), LockOut.ADDRESS);
        if (turn.shuts()) {
            facts.fire(new Fact("identity.address_shut", address, (UUID) null));
        }
        return turn.refusedUntil();
    }

    /** Counts a name that nobody has before anything is compared; until when it is shut already. */
    Optional<Instant> takeName(String username) {
        return attempts.take(nameSubject(username), LockOut.ACCOUNT).refusedUntil();
    }

    /** It was no guess. */
    void giveNameBack(String username) {
        attempts.giveBack(nameSubject(username));
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
