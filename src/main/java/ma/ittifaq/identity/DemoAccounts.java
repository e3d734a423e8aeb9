package ma.ittifaq.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** Accounts with a password that everybody knows; they exist in demo mode only and open nothing outside it. */
@ApplicationScoped
@Transactional
public class DemoAccounts {

    private static final int FIRST = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Settings settings;

    @Inject
    private Event<Fact> facts;

    /** Whether any demo account exists: only a database that began as a demo has one. */
    public boolean exist() {
        return accounts.anyDemo();
    }

    /** Whether there is any account at all. */
    public boolean nobodyHasOne() {
        return accounts.isEmpty();
    }

    /** Outside demo mode there are none, whatever the database brought along; before anything else looks at accounts. */
    void clear(@Observes @Priority(FIRST) Startup.Ready ready) {
        if (!settings.demo()) {
            int removed = accounts.removeDemo();
            if (removed > 0) {
                facts.fire(new Fact("identity.demo_accounts_removed", String.valueOf(removed), (UUID) null));
            }
        }
    }

    /**
     * Makes the account unless it exists.
     *
     * @param employeeId the person of the directory; empty for the administrator of the installation
     * @param locale {@code ar}, {@code fr} or {@code en}
     */
    public void create(String username, String password, Optional<UUID> employeeId, String locale) {
        if (!settings.demo()) {
            throw new IllegalStateException("Demo accounts exist in demo mode only");
        }
        if (accounts.findByUsername(username).isEmpty()) {
            Language language = Language.of(locale).orElse(Language.AR);
            accounts.add(Account.demo(username, passwords.hash(password), employeeId.orElse(null), language));
        }
    }
}
