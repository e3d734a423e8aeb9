package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Fact;

/** Boundary of an administrator's work on other people's accounts. {@code by} is the administrator's own account. */
@ApplicationScoped
@Transactional
public class AccountDesk {

    private static final Duration LIFE = Duration.ofDays(7);

    @Inject
    private Doors doors;

    @Inject
    private Stewards stewards;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLinks links;

    @Inject
    private SecondFactors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private TwoHands hands;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Event<Fact> facts;

    /** The link to hand over to the person, who makes their account with it or sets a new password; told only now. */
    public String invite(UUID person, UUID by) {
        Account steward = stewards.require(by, person);
        if (!doors.isOwn()) {
            throw IdentityRefusal.passwordElsewhere();
        }
        if (!newcomers.isPresent(person)) {
            throw IdentityRefusal.hasLeft();
        }
        if (!newcomers.isWelcome(person)) {
            throw IdentityRefusal.isDisabled();
        }
        accounts.findByEmployee(person).ifPresent(account -> hands.link(account, steward));
        tell("identity.invited", person, steward);
        return links.issue(Optional.of(person), LIFE);
    }

    /** Shuts the account at once: sessions, remembered passwords and an open link are worth nothing. */
    public void disable(UUID person, UUID by) {
        Account steward = stewards.require(by, person);
        requireAccount(person).disable();
        links.withdraw(Optional.of(person));
        tell("identity.account_disabled", person, steward);
    }

    public void enable(UUID person, UUID by) {
        Account steward = stewards.require(by, person);
        requireAccount(person).enable();
        tell("identity.account_enabled", person, steward);
    }

    /** For whoever lost both the telephone and the recovery codes: the password alone opens again. Sessions end. */
    public void removeSecondFactor(UUID person, UUID by) {
        Account steward = stewards.require(by, person);
        Account account = requireAccount(person);
        if (factors.isOn(account.id())) {
            hands.takeFactor(account, steward);
        }
        factors.remove(account.id());
        sessions.endAll(account.id());
        tell("identity.second_factor_reset", person, steward);
    }

    /** Whether the person's account asks for a second factor. */
    public boolean hasSecondFactor(UUID person) {
        return accounts.findByEmployee(person).filter(a -> factors.isOn(a.id())).isPresent();
    }

    /** Where each of these people stands. */
    public Map<UUID, AccountState> states(Collection<UUID> people) {
        Map<UUID, Account> known = accounts.ofEmployees(people);
        Map<UUID, Instant> invited = links.open(people);
        return people.stream()
                .collect(Collectors.toMap(
                        Function.identity(), p -> AccountState.of(known.get(p), invited.get(p)), (a, b) -> a));
    }

    private Account requireAccount(UUID person) {
        return accounts.findByEmployee(person).orElseThrow(IdentityRefusal::noAccount);
    }

    private void tell(String kind, UUID person, Account steward) {
        facts.fire(new Fact(kind, person.toString(), steward.employee(), Map.of("by", steward.username()))
                .concerning(person));
    }
}
