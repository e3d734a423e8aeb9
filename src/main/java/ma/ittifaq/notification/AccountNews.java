package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Notice;

/** Tells people what was changed about their account, so that somebody else's hand is noticed (ASVS 2.2.3). */
@ApplicationScoped
@Transactional
public class AccountNews {

    private static final Map<String, String> TOPICS = Map.of(
            "identity.account_shut", "ACCOUNT_SHUT",
            "identity.code_again", "ACCOUNT_CODE",
            "identity.password_changed", "ACCOUNT_PASSWORD",
            "identity.password_set", "ACCOUNT_PASSWORD",
            "identity.second_factor_on", "ACCOUNT_FACTOR_ON",
            "identity.second_factor_off", "ACCOUNT_FACTOR_OFF",
            "identity.second_factor_reset", "ACCOUNT_FACTOR_OFF",
            "identity.token_made", "ACCOUNT_TOKEN");

    @Inject
    private Telling telling;

    void on(@Observes Fact fact) {
        String topic = TOPICS.get(fact.kind());
        if (topic != null) {
            owner(fact)
                    .ifPresent(person -> telling.on(
                            new Notice(Set.of(person), topic, fact.details().getOrDefault("name", ""), null)));
        }
    }

    /** What somebody does for another concerns the other; the account of no person has no inbox. */
    private static Optional<UUID> owner(Fact fact) {
        return fact.concern().person().or(fact::actor);
    }
}
