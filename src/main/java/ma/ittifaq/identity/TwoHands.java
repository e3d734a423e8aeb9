package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Password and second factor of one account are not given away by one hand: who made the link for a new password does not take
 * the second factor away within seven days, nor the other way round. A second administrator may at once.
 */
@ApplicationScoped
public class TwoHands {

    /** As long as a link is good for. */
    static final Duration APART = Duration.ofDays(7);

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** In the transaction in which the link is made. */
    void link(Account account, Account steward) {
        refuse(account.openedBy(steward.id()), "identity.hands.link");
        accounts.linked(account.id(), steward.id(), clock.instant());
    }

    /** In the transaction in which the second factor goes. */
    void takeFactor(Account account, Account steward) {
        refuse(account.linkedBy(steward.id()), "identity.hands.factor");
        accounts.opened(account.id(), steward.id(), clock.instant());
    }

    private void refuse(Optional<Instant> other, String key) {
        other.map(at -> at.plus(APART)).filter(clock.instant()::isBefore).ifPresent(until -> {
            throw IdentityRefusal.bothHands(key, until);
        });
    }
}
