package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Settings;

/** Checks passwords and keeps the count of wrong ones. No transaction is open while the hash is computed. */
@ApplicationScoped
public class Credentials {

    /** What is longer is nobody's: the directory's passwords may be longer than a new one here, and so may older ones. */
    static final int LONGEST_TYPED = 1000;

    @Inject
    private Accounts accounts;

    @Inject
    private Tries tries;

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

    /** What calls for the same account wait for; one small object for each that ever came. */
    private final Map<UUID, Object> inTurn = new ConcurrentHashMap<>();

    /** Checks the password of the account of that name, unless the name or the address is shut. */
    Verdict check(String username, String password, String address) {
        Optional<Account> account = accounts.findByUsername(username).filter(this::mayEnter);
        Optional<Instant> shut = guard.shutUntil(address);
        if (shut.isPresent()) {
            tries.whileShut(address);
            return new Verdict.Locked(shut.get());
        }
        Optional<Instant> nameShut = account.isPresent() ? Optional.empty() : guard.takeName(username);
        if (nameShut.isPresent()) {
            tries.whileShut(Guard.hidden(username));
            return new Verdict.Locked(nameShut.get());
        }
        Verdict verdict = account.isPresent() ? check(account, password) : unknown(username, password);
        boolean wrong = verdict instanceof Verdict.Wrong;
        Optional<Instant> meanwhile = wrong ? guard.failed(address) : guard.shutUntil(address);
        if (meanwhile.isPresent()) {
            return new Verdict.Locked(meanwhile.get());
        }
        if (wrong && account.isEmpty()) {
            facts.fire(new Fact("identity.name_unknown", Guard.hidden(username), (UUID) null));
        }
        return verdict;
    }

    /** The same, but a password found right within the last minute is believed: the API sends it with every call. */
    Verdict checkOrRecall(String username, String password, String address) {
        Optional<Account> account = accounts.findByAnyName(username).filter(this::mayEnter);
        return account.isPresent()
                ? believed(account.get(), password, () -> check(username, password, address))
                : remembered(check(username, password, address), password);
    }

    /** Calls with one password that come together are not guesses of it: the first is compared, and the others wait for that. */
    private Verdict believed(Account account, String password, Supplier<Verdict> compared) {
        if (recent.knows(account, password, clock.instant())) {
            return new Verdict.Verified(account);
        }
        synchronized (inTurn.computeIfAbsent(account.id(), id -> new Object())) {
            return recent.knows(account, password, clock.instant())
                    ? new Verdict.Verified(account)
                    : remembered(compared.get(), password);
        }
    }

    private Verdict remembered(Verdict verdict, String password) {
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
        Optional<Account> account = found.filter(this::mayEnter);
        return account.isPresent() && password != null && !account.get().isLocked(clock.instant())
                ? believed(account.get(), password, () -> check(account, password))
                : check(account, password);
    }

    Verdict check(Optional<Account> found, String password) {
        Optional<Account> account = found.filter(this::mayEnter);
        if (account.isEmpty() || password == null || password.length() > LONGEST_TYPED) {
            passwords.pretend("");
            return new Verdict.Wrong();
        }
        Turn turn = tries.begin(account.get());
        return turn.lets() ? compare(account.get(), turn, password) : new Verdict.Locked(turn.shutUntil());
    }

    /** A name that no account has: the administration's directory may know it. */
    private Verdict unknown(String username, String password) {
        Verdict verdict = directory.check(username, password);
        if (verdict instanceof Verdict.Wrong) {
            passwords.pretend("");
            return verdict;
        }
        guard.giveNameBack(username);
        if (verdict instanceof Verdict.Stranger(String name)) {
            facts.fire(new Fact("identity.stranger", name, (UUID) null));
        }
        return verdict instanceof Verdict.Verified(Account account) && account.isLocked(clock.instant())
                ? new Verdict.Locked(account.lockedUntil())
                : verdict;
    }

    /** By the password kept here, or else by the administration's directory when it means the same person. */
    private Verdict compare(Account account, Turn turn, String password) {
        if (matchesOwn(account, password)) {
            return right(account);
        }
        Verdict theirs = directory.check(account.directoryName().orElse(account.username()), password);
        if (theirs instanceof Verdict.Verified(Account vouched) && vouched.id().equals(account.id())) {
            return right(account);
        }
        boolean away = theirs instanceof Verdict.Away;
        if (away && !keepsPassword(account)) {
            tries.unanswered(account);
        } else {
            tries.wrong(account, turn, new Fact("identity.password_wrong", account.username(), (UUID) null));
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
        tries.rightPassword(account);
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
