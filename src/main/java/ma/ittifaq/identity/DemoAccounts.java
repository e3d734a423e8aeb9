package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Settings;

/** Accounts with a password that everybody knows; they exist in demo mode only and open nothing outside it. */
@ApplicationScoped
@Transactional
public class DemoAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Settings settings;

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
