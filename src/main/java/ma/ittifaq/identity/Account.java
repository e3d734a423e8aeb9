package ma.ittifaq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's account. Its version changes with the password and with being disabled, so that sessions and remembered
 * credentials of an older version are worth nothing; failed attempts do not change it.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Version
    private long version;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "directory_name")
    private String directoryName;

    @Column(name = "employee_id")
    private UUID employee;

    private String locale;

    private boolean administrator;

    private boolean demo;

    private boolean disabled;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "proof_spent")
    private Instant proofSpent;

    @Column(name = "link_by")
    private UUID linkBy;

    @Column(name = "link_at")
    private Instant linkAt;

    @Column(name = "factor_by")
    private UUID factorBy;

    @Column(name = "factor_at")
    private Instant factorAt;

    protected Account() {}

    private Account(String username, String passwordHash, UUID employee, Language language) {
        this.id = UUID.randomUUID();
        this.username = normal(username);
        this.passwordHash = passwordHash;
        this.employee = employee;
        this.locale = language.tag();
    }

    /** @param passwordHash null for somebody whose password is kept elsewhere */
    static Account of(String username, String passwordHash, UUID employee, Language language) {
        return new Account(username, passwordHash, employee, language);
    }

    static Account administrator(String username, String passwordHash, Language language) {
        Account account = new Account(username, passwordHash, null, language);
        account.administrator = true;
        return account;
    }

    static Account demo(String username, String passwordHash, UUID employee, Language language) {
        Account account = new Account(username, passwordHash, employee, language);
        account.administrator = employee == null;
        account.demo = true;
        return account;
    }

    /** The form in which user names are kept and compared. */
    static String normal(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        failedAttempts = 0;
        lockedUntil = null;
    }

    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isDisabled() {
        return disabled;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String username() {
        return username;
    }

    /** Empty where no password is kept here. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** The name by which the administration's directory knows them; empty until it vouched for them. */
    Optional<String> directoryName() {
        return Optional.ofNullable(directoryName);
    }

    /** The person of the directory; empty for an administrator who is not one. */
    public Optional<UUID> employee() {
        return Optional.ofNullable(employee);
    }

    public Language language() {
        return Language.of(locale).orElse(Language.AR);
    }

    /** May run the installation without a role of the directory: the account made by the first start's link. */
    public boolean isAdministrator() {
        return administrator;
    }

    /** A demo account opens no door of an installation that is not a demo. */
    boolean mayEnter(boolean demoMode) {
        return !disabled && (demoMode || !demo);
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether the sign-in at the identity provider at that moment, or a later one, has served its act. */
    boolean hasSpent(Instant saidAt) {
        return proofSpent != null && !saidAt.isAfter(proofSpent);
    }

    /** Whether it was shut before, since something was right. */
    boolean isLockKnown() {
        return lockedUntil != null;
    }

    /** When that steward last made a link for a new password of it; empty where another did since, or nobody. */
    Optional<Instant> linkedBy(UUID steward) {
        return steward.equals(linkBy) ? Optional.of(linkAt) : Optional.empty();
    }

    /** The same of the second factor, taken away. */
    Optional<Instant> openedBy(UUID steward) {
        return steward.equals(factorBy) ? Optional.of(factorAt) : Optional.empty();
    }

    Instant lockedUntil() {
        return lockedUntil;
    }
}
