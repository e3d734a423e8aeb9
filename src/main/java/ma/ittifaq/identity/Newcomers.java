package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.ittifaq.directory.Directory;

/** What a new account must be, and for whom there may be one. */
@ApplicationScoped
public class Newcomers {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");

    @Inject
    private Accounts accounts;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** The user name as it is kept. */
    String requireName(String typed) {
        String name = Account.normal(typed);
        if (!USERNAME.matcher(name).matches()) {
            throw IdentityRefusal.badUsername();
        }
        if (!isFree(name)) {
            throw IdentityRefusal.usernameTaken();
        }
        return name;
    }

    /** Whether a name, as it is kept, is one and nobody's. */
    boolean isFree(String name) {
        return USERNAME.matcher(name).matches() && accounts.findByUsername(name).isEmpty();
    }

    void add(Optional<UUID> person, String username, String hash, Language language) {
        accounts.add(person.map(p -> Account.of(username, hash, p, language))
                .orElseGet(() -> Account.administrator(username, hash, language)));
    }

    /** In the directory, and not gone. */
    boolean isPresent(UUID person) {
        return directory
                .find(person)
                .filter(e -> !e.isGone(LocalDate.now(clock)))
                .isPresent();
    }

    /** Present, and not shut out. */
    boolean isWelcome(UUID person) {
        return isPresent(person)
                && accounts.findByEmployee(person).filter(Account::isDisabled).isEmpty();
    }
}
