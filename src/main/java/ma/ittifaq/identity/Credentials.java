package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Settings;

/** Checks passwords and keeps the count of wrong ones. No transaction is open while the hash is computed. */
@ApplicationScoped
public class Credentials {

    /** What is longer is nobody's: the directory's passwords may be longer than a new one here, and so may older ones. */
    private static final int LONGEST_TYPED = 1000;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private Guard guard;

    @Inject
    private Passwords passwords;

    @Inject
    private DirectoryPasswords directory;

    @Inject
    private Doors doors;

    @Inject
    private Settings settings;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    private final RecentlyVerified recent = new RecentlyVerified();

    /** Checks the password of the account of that name, unless the name or the address is shut. */
    Verdict check(String username, String password, String address) {
        Optional<Account> account = accounts.findByUsername(username).filter(this::mayEnter);
        Optional<Instant> shut = guard.shutUntil(address)
                .or(() -> account.isPresent() ? Optional.empty() : guard.shutUntilForName(username));
        if (shut.isPresent()) {
            return new Verdict.Locked(shut.get());
        }
        Verdict verdict = account.isPresent() ? check(account, password) : unknown(username, password);
        if (verdict instanceof Verdict.Wrong) {
            guard.failed(address);
            if (account.isEmpty()) {
                guard.failedForName(username);
                facts.fire(new Fact("identity.name_unknown", Guard.hidden(username), (UUID) null));
            }
        }
        return verdict;
    }

    /** The same, but a password found right within the last minute is believed: the API sends it with every call. */
    Verdict checkOrRecall(String username, String password, String address) {
        Optional<Account> account = accounts.findByAnyName(username).filter(this::mayEnter);
        if (account.isPresent() && recent.knows(account.get(), password, clock.instant())) {
            return new Verdict.Verified(account.get());
        }
        Verdict verdict = check(username, password, address);
        if (verdict instanceof Verdict.Verified(Account verified)) {
            recent.remember(verified, password, clock.instant());
        }
        return verdict;
    }

    /**
     * For somebody who is inside and says again who they are: a password found right within the last minute is believed here
     * too, unless the account was shut since. Only the strong hash is spared, the password is compared all the same.
     */
    Verdict checkAgain(Optional<Account> found, String password) {
        Instant now = clock.instant();
        Optional<Account> known = found.filter(this::mayEnter)
                .filter(a -> !a.isLocked(now))
                .filter(a -> password != null && recent.knows(a, password, now));
        if (known.isPresent()) {
            return new Verdict.Verified(known.get());
        }
        Verdict verdict = check(found, password);
        if (verdict instanceof Verdict.Verified(Account verified)) {
            recent.remember(verified, password, now);
        }
        return verdict;
    }

    Verdict check(Optional<Account> found, String password) {
        Optional<Account> account = found.filter(this::mayEnter);
        if (account.isEmpty() || password == null || password.length() > LONGEST_TYPED) {
            passwords.pretend("");
            return new Verdict.Wrong();
        }
        if (account.get().isLocked(clock.instant())) {
            return new Verdict.Locked(account.get().lockedUntil());
        }
        return compare(account.get(), password);
    }

    /** A name that no account has: the administration's directory may know it. */
    private Verdict unknown(String username, String password) {
        Verdict verdict = directory.check(username, password);
        if (verdict instanceof Verdict.Wrong) {
            passwords.pretend("");
        } else if (verdict instanceof Verdict.Stranger(String name)) {
            facts.fire(new Fact("identity.stranger", name, (UUID) null));
        }
        return verdict;
    }

    /** By the password kept here, or else by the administration's directory when it means the same person. */
    private Verdict compare(Account account, String password) {
        if (matchesOwn(account, password)) {
            return right(account);
        }
        Verdict theirs = directory.check(account.directoryName().orElse(account.username()), password);
        if (theirs instanceof Verdict.Verified(Account vouched) && vouched.id().equals(account.id())) {
            return right(account);
        }
        boolean away = theirs instanceof Verdict.Away;
        if (!away || keepsPassword(account)) {
            accounts.failed(account.id(), clock.instant());
            facts.fire(new Fact("identity.password_wrong", account.username(), (UUID) null));
        }
        return away ? theirs : new Verdict.Wrong();
    }

    private boolean matchesOwn(Account account, String password) {
        Optional<String> hash = account.passwordHash().filter(kept -> doors.isOwn());
        if (hash.isEmpty()) {
            passwords.pretend("");
        }
        boolean right = hash.isPresent() && passwords.matches(password, hash.get());
        if (right && !Passwords.isKeyed(hash.get())) {
            accounts.rehash(account.id(), hash.get(), passwords.hash(password));
        }
        return right;
    }

    private Verdict right(Account account) {
        // Half of a sign-in forgives nothing: else codes could be guessed without end, the password between them.
        if (account.failedAttempts() > 0 && !factors.isOn(account.id())) {
            accounts.succeeded(account.id());
        }
        return new Verdict.Verified(account);
    }

    /** Whether there is a password that opens the account, kept here or by the administration's directory. */
    boolean knowsPassword(Account account) {
        return keepsPassword(account) || account.directoryName().isPresent() && directory.isSet();
    }

    /** Whether a password that opens the account is kept here. */
    boolean keepsPassword(Account account) {
        return doors.isOwn() && account.passwordHash().isPresent();
    }

    private boolean mayEnter(Account account) {
        return account.mayEnter(settings.demo());
    }
}
