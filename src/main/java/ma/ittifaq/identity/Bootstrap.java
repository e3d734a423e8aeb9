package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.Vault;

/**
 * The first administrator: there is no default password. While no account exists, each start prints a link in the
 * server's log; whoever can read the log makes the administrator's account with it, once and within a day.
 */
@ApplicationScoped
@Transactional
public class Bootstrap {

    private static final System.Logger LOG = System.getLogger(Bootstrap.class.getName());
    private static final Duration LIFE = Duration.ofDays(1);
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Settings settings;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Attempt> attempts;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    void offer(@Observes Startup.Ready ready) {
        link().ifPresent(link -> LOG.log(
                System.Logger.Level.WARNING,
                "No account yet. Make the administrator''s with this link, once, before {0}: {1}",
                clock.instant().plus(LIFE).truncatedTo(ChronoUnit.MINUTES),
                link));
    }

    /** A fresh link, in place of an older one; none in a demo or once there is an account. */
    Optional<String> link() {
        if (settings.demo() || !accounts.isEmpty()) {
            return Optional.empty();
        }
        String token = freshToken();
        entities.createNativeQuery("delete from bootstrap_link").executeUpdate();
        entities.createNativeQuery("insert into bootstrap_link (token_hash, created_at) values (?1, ?2)")
                .setParameter(1, hash(token))
                .setParameter(2, clock.instant())
                .executeUpdate();
        facts.fire(new Fact("identity.bootstrap_offered", "bootstrap", (UUID) null));
        return Optional.of(settings.publicUrl() + "/login/bootstrap?token=" + token);
    }

    /** Refuses a link that was used, is not ours or has expired; the page asks before it shows its form. */
    public void requireOpen(String token) {
        Instant made = made(token).orElseThrow(IdentityRefusal::bootstrapUsed);
        if (!accounts.isEmpty()) {
            throw IdentityRefusal.bootstrapUsed();
        }
        if (clock.instant().isAfter(made.plus(LIFE))) {
            throw IdentityRefusal.bootstrapExpired();
        }
    }

    /** Makes the administrator's account; a token that is unknown, used or too old is refused. */
    public void claim(String token, String username, String password, String again, Language language) {
        try {
            requireOpen(token);
        } catch (IdentityRefusal refused) {
            attempts.fire(new Attempt(new Fact("identity.bootstrap_refused", refused.key(), (UUID) null)));
            throw refused;
        }
        if (!USERNAME.matcher(Account.normal(username)).matches()) {
            throw IdentityRefusal.badUsername();
        }
        PasswordRule.require(password, again, username);
        int used = entities.createNativeQuery("delete from bootstrap_link where token_hash = ?1")
                .setParameter(1, hash(token))
                .executeUpdate();
        if (used != 1) {
            throw IdentityRefusal.bootstrapUsed();
        }
        Account account = Account.administrator(username, passwords.hash(password), language);
        accounts.add(account);
        facts.fire(new Fact("identity.administrator_made", account.username(), (UUID) null));
    }

    private Optional<Instant> made(String token) {
        List<?> found = entities.createNativeQuery(
                        "select created_at from bootstrap_link where token_hash = ?1", Instant.class)
                .setParameter(1, hash(token == null ? "" : token))
                .getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }

    private static String hash(String token) {
        return Vault.sha256(token.getBytes(StandardCharsets.UTF_8));
    }

    private static String freshToken() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
