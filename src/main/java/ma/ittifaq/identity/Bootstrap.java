package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.regex.Pattern;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.Vault;

/**
 * The first administrator: there is no default password. While no account exists, each start prints a link in the
 * server's log; whoever can read the log makes the administrator's account with it, once.
 */
@ApplicationScoped
@Transactional
public class Bootstrap {

    private static final System.Logger LOG = System.getLogger(Bootstrap.class.getName());
    private static final int SHORTEST_PASSWORD = 12;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    void offer(@Observes Startup.Ready ready) {
        if (settings.demo() || !accounts.isEmpty()) {
            return;
        }
        String token = freshToken();
        entities.createNativeQuery("delete from bootstrap_link").executeUpdate();
        entities.createNativeQuery("insert into bootstrap_link (token_hash, created_at) values (?1, ?2)")
                .setParameter(1, hash(token))
                .setParameter(2, clock.instant())
                .executeUpdate();
        LOG.log(
                System.Logger.Level.WARNING,
                "No account yet. Make the administrator''s with this link, once: {0}",
                settings.publicUrl() + "/login/bootstrap?token=" + token);
    }

    /** Makes the administrator's account; a token that is unknown or used is refused. */
    public void claim(String token, String username, String password, Language language) {
        if (!USERNAME.matcher(Account.normal(username)).matches()) {
            throw IdentityRefusal.badUsername();
        }
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw IdentityRefusal.weakPassword(SHORTEST_PASSWORD);
        }
        int used = entities.createNativeQuery("delete from bootstrap_link where token_hash = ?1")
                .setParameter(1, hash(token == null ? "" : token))
                .executeUpdate();
        if (used != 1 || !accounts.isEmpty()) {
            throw IdentityRefusal.bootstrapUsed();
        }
        accounts.add(Account.administrator(username, passwords.hash(password), language));
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
