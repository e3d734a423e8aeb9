package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;

/**
 * Who may change other people's accounts and roles: an administrator, and never their own. So whoever acts remains an
 * administrator, and there is always one. Two who act on each other at the same moment wait for one another, in the order
 * of their ids; the second is no administrator any more.
 */
@ApplicationScoped
public class Stewards {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Accounts accounts;

    @Inject
    private Callers callers;

    /** The acting administrator's account, once nobody else can change it or the person's. */
    Account require(UUID by, UUID person) {
        Optional<UUID> self = accounts.find(by).flatMap(Account::employee);
        if (self.filter(person::equals).isPresent()) {
            throw IdentityRefusal.oneself();
        }
        Stream.concat(self.stream(), Stream.of(person)).sorted().forEach(directory::lock);
        Account steward = accounts.find(by).orElseThrow(IdentityRefusal::unknownPerson);
        entities.refresh(steward);
        if (!isSteward(steward)) {
            throw IdentityRefusal.unknownPerson();
        }
        directory.find(person).orElseThrow(IdentityRefusal::unknownPerson);
        return steward;
    }

    private boolean isSteward(Account account) {
        return !account.isDisabled()
                && callers.admit(account)
                        .filter(c -> c.may(Operation.STEWARD_ACCOUNTS, false))
                        .isPresent();
    }
}
