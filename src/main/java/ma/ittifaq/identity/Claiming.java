package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;

/** Boundary of the page behind a one-time link: its holder makes their account, or sets a new password for it. */
@ApplicationScoped
@Transactional
public class Claiming {

    @Inject
    private Doors doors;

    @Inject
    private AccountLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Attempt> attempts;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Clock clock;

    /** Refuses a link that was used, is not ours or has expired; the page asks before it shows its form. */
    public Offered open(String token) {
        AccountLink link = require(token);
        return new Offered(link.employee(), account(link).map(Account::username));
    }

    /** The user name is left alone where the account has one. */
    public void claim(String token, String username, String password, String again, Language language) {
        try {
            claimed(token, username, password, again, language);
        } catch (IdentityRefusal refused) {
            if (refused.key().startsWith("identity.link.")) {
                attempts.fire(new Attempt(new Fact("identity.link_refused", refused.key(), (UUID) null)));
            }
            throw refused;
        }
    }

    private void claimed(String token, String username, String password, String again, Language language) {
        AccountLink link = require(token);
        Optional<Account> known = account(link);
        String name = known.map(Account::username).orElseGet(() -> newcomers.requireName(username));
        PasswordRule.require(password, again, name);
        if (!links.use(link)) {
            throw IdentityRefusal.linkUsed();
        }
        String hash = passwords.hash(password);
        known.ifPresentOrElse(
                account -> renew(account, hash), () -> newcomers.add(link.employee(), name, hash, language));
        String kind = known.isPresent() ? "identity.password_set" : madeKind(link);
        facts.fire(new Fact(kind, name, link.employee().orElse(null)));
    }

    /** Whoever lost a password does not know who has it: the tokens that were made with it open nothing any more. */
    private void renew(Account account, String hash) {
        account.changePassword(hash);
        tokens.revokeAll(account);
    }

    private static String madeKind(AccountLink link) {
        return link.employee().isPresent() ? "identity.account_made" : "identity.administrator_made";
    }

    private AccountLink require(String token) {
        if (!doors.isOwn()) {
            throw IdentityRefusal.passwordElsewhere();
        }
        AccountLink link = links.find(token).orElseThrow(IdentityRefusal::linkUsed);
        boolean late = link.employee().isEmpty() && !accounts.isEmpty();
        boolean shut = !link.employee().map(newcomers::isWelcome).orElse(true);
        if (late || shut) {
            throw IdentityRefusal.linkUsed();
        }
        if (link.isOver(clock.instant())) {
            throw IdentityRefusal.linkExpired();
        }
        return link;
    }

    private Optional<Account> account(AccountLink link) {
        return link.employee().flatMap(accounts::findByEmployee);
    }
}
