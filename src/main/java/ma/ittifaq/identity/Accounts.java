package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The repository of accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    Optional<Account> findByUsername(String username) {
        return one("select a from Account a where a.username = :value", Account.normal(username));
    }

    /** By the account's own name, or by the one that the administration's directory has for it. */
    Optional<Account> findByAnyName(String name) {
        return findByUsername(name)
                .or(() -> one("select a from Account a where a.directoryName = :value", Account.normal(name)));
    }

    Optional<Account> findByEmployee(UUID employee) {
        return one("select a from Account a where a.employee = :value", employee);
    }

    Map<UUID, Account> ofEmployees(Collection<UUID> employees) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from Account a where a.employee in :employees", Account.class)
                .setParameter("employees", employees)
                .getResultStream()
                .collect(Collectors.toMap(a -> a.employee().orElseThrow(), Function.identity()));
    }

    private Optional<Account> one(String query, Object value) {
        return entities.createQuery(query, Account.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    boolean anyDemo() {
        return !entities.createQuery("select a.id from Account a where a.demo = true", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    int removeDemo() {
        return entities.createQuery("delete from Account a where a.demo = true").executeUpdate();
    }

    void add(Account account) {
        entities.persist(account);
    }

    /** Sets a password; the account as it is then. */
    @Transactional
    public Account changePassword(UUID id, String hash) {
        Account account = entities.find(Account.class, id);
        account.changePassword(hash);
        entities.flush();
        return account;
    }

    /** Keeps the same password by another hash; not a change of version, and nothing when it was changed meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public void rehash(UUID id, String before, String hash) {
        entities.createQuery(
                        "update Account a set a.passwordHash = :hash where a.id = :id and a.passwordHash = :before")
                .setParameter("hash", hash)
                .setParameter("before", before)
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Counts a password or a code before it is compared, in a transaction of its own, so that it stays when the caller's is
     * rolled back. The database adds, and decides between those that come at the same time; one of a shut account is not
     * counted.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Turn take(UUID id, Instant now) {
        boolean lets = entities.createQuery("update Account a set a.failedAttempts = a.failedAttempts + 1"
                                + " where a.id = :id and (a.lockedUntil is null or a.lockedUntil <= :now)")
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
        return lets
                ? new Turn(true, shut(id, now).orElse(null))
                : new Turn(false, read(id, "lockedUntil", Instant.class));
    }

    private Optional<Instant> shut(UUID id, Instant now) {
        Optional<Instant> shut = LockOut.ACCOUNT.until(read(id, "failedAttempts", Integer.class), now);
        shut.ifPresent(until -> entities.createQuery("update Account a set a.lockedUntil = :until where a.id = :id")
                .setParameter("until", until)
                .setParameter("id", id)
                .executeUpdate());
        return shut;
    }

    private <T> T read(UUID id, String column, Class<T> type) {
        return entities.createQuery("select a." + column + " from Account a where a.id = :id", type)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Takes back the count of one that was not wrong, and with it the lock that it would have set; forgets no other. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(UUID id) {
        entities.createQuery("update Account a set a.failedAttempts = a.failedAttempts - 1, a.lockedUntil = null"
                        + " where a.id = :id and a.failedAttempts > 0")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets every one that was counted. */
    @Transactional(TxType.REQUIRES_NEW)
    public void succeeded(UUID id) {
        entities.createQuery("update Account a set a.failedAttempts = 0, a.lockedUntil = null where a.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Spends the sign-in at the identity provider at that moment, at once and for good, whatever becomes of the act. The
     * database decides between two that show it at the same time.
     *
     * @return false when it, or a later one, was spent before
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean spendProof(UUID id, Instant saidAt) {
        return entities.createQuery("update Account a set a.proofSpent = :at"
                                + " where a.id = :id and (a.proofSpent is null or a.proofSpent < :at)")
                        .setParameter("at", saidAt)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Keeps who made the link for a new password; not a change of version, the present one stays good until then. */
    void linked(UUID id, UUID steward, Instant at) {
        handled(id, "link", steward, at);
    }

    /** Keeps who took the second factor away. */
    void opened(UUID id, UUID steward, Instant at) {
        handled(id, "factor", steward, at);
    }

    private void handled(UUID id, String what, UUID steward, Instant at) {
        entities.createQuery(
                        "update Account a set a." + what + "By = :steward, a." + what + "At = :at where a.id = :id")
                .setParameter("steward", steward)
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Keeps the directory's name of an account, which is no other's any more; not a change of version either. */
    void callInDirectory(UUID id, String name) {
        entities.createQuery("update Account a set a.directoryName = null where a.directoryName = :name")
                .setParameter("name", name)
                .executeUpdate();
        entities.createQuery("update Account a set a.directoryName = :name where a.id = :id")
                .setParameter("name", name)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Keeps the language that the person chose; not a change of version, sessions go on. */
    @Transactional
    public void speak(UUID id, Language language) {
        entities.createQuery("update Account a set a.locale = :locale where a.id = :id")
                .setParameter("locale", language.tag())
                .setParameter("id", id)
                .executeUpdate();
    }
}
