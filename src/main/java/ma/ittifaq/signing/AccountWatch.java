package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.Fact;

/**
 * What signs here rests on the account of its person. Where another hand opened it, by a link for a new password or by taking the
 * second factor away, the key waits until a security officer, who has talked to the person, allows it; batches end.
 */
@ApplicationScoped
@Transactional
class AccountWatch {

    private static final Set<String> ANOTHERS_HAND = Set.of("identity.password_set", "identity.second_factor_reset");

    /** What tells that somebody may have lost control of the account with which a mandate was given. */
    private static final Set<String> SHUT = Set.of(
            "identity.account_disabled",
            "identity.password_changed",
            "identity.second_factor_off",
            "identity.signed_out_everywhere");

    @Inject
    private Batches batches;

    @Inject
    private Revocations revocations;

    void on(@Observes Fact fact) {
        boolean opened = ANOTHERS_HAND.contains(fact.kind());
        if (opened || SHUT.contains(fact.kind())) {
            person(fact).ifPresent(person -> batches.endEarly(person, EndedEarly.ACCOUNT));
        }
        if (opened) {
            person(fact).ifPresent(revocations::holdUntilAllowed);
        }
    }

    /** A steward's fact concerns the person, one's own names them as its actor. */
    private static Optional<UUID> person(Fact fact) {
        return fact.concern().person().or(fact::actor);
    }
}
