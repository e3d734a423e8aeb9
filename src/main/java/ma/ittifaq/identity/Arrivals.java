package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.PersonMatch;

/**
 * People for whom the administration's own servers vouch: which of ours each is. Their account is made when they first
 * come, without a password here; whoever is not in the directory of people gets none.
 */
@ApplicationScoped
@Transactional
public class Arrivals {

    @Inject
    private Directory directory;

    @Inject
    private Accounts accounts;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Event<Fact> facts;

    /** @param name under which they came, which becomes the account's where it can */
    public Optional<Account> account(PersonMatch.Ours says, String value, String name) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        return switch (says) {
            case ACCOUNT -> accounts.findByUsername(value);
            case PPR -> directory.findByPpr(value.strip()).flatMap(person -> of(person, name));
            case EMAIL -> directory.findByEmail(value.strip()).flatMap(person -> of(person, name));
        };
    }

    private Optional<Account> of(Employee person, String name) {
        if (!newcomers.isPresent(person.id())) {
            return Optional.empty();
        }
        directory.lock(person.id());
        return accounts.findByEmployee(person.id()).or(() -> Optional.of(make(person, name)));
    }

    private Account make(Employee person, String name) {
        String free = Stream.of(name, person.ppr())
                .map(Account::normal)
                .filter(newcomers::isFree)
                .findFirst()
                .orElseGet(() -> person.id().toString());
        Account made = Account.of(free, null, person.id(), Language.AR);
        accounts.add(made);
        facts.fire(new Fact("identity.account_made", free, Optional.of(person.id()), Map.of("as", name)));
        return made;
    }

    /** Keeps the name by which the administration's directory knows an account. */
    public void known(UUID account, String name) {
        accounts.callInDirectory(account, name);
    }
}
