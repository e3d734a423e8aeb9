package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.signing.AuthorityKey.Purpose;

/** Certificates as what ends them sees them, in the transaction of what ends them. */
@ApplicationScoped
@Transactional
class RevocableKeys {

    private static final List<Purpose> SEALS = List.of(Purpose.SEAL, Purpose.SEAL_TOKEN);

    @PersistenceContext
    EntityManager entities;

    /** A person's certificate or the seal's; no authority can take back the one that it is. */
    Optional<Revocable> find(String serial) {
        Optional<Revocable> personal = entities.createQuery(
                        "select k from PersonalKey k where k.stored.serial = :serial", PersonalKey.class)
                .setParameter("serial", serial)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Revocable.class::cast)
                .findFirst();
        return personal.or(() -> entities.createQuery(
                        "select k from AuthorityKey k where k.stored.serial = :serial and k.purpose in :seals",
                        AuthorityKey.class)
                .setParameter("serial", serial)
                .setParameter("seals", SEALS)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(Revocable.class::cast)
                .findFirst());
    }

    /** All of that person that still count. */
    List<? extends Revocable> of(UUID person) {
        return entities.createQuery(
                        "select k from PersonalKey k where k.employee = :person and k.revokedAt is null",
                        PersonalKey.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Those whose holder has left. */
    List<Revocable> left(LocalDate today) {
        return entities.createQuery("""
            select k from PersonalKey k, Employee e
            where e.id = k.employee and k.revokedAt is null and e.leftOn <= :today
            """, PersonalKey.class)
                .setParameter("today", today)
                .getResultStream()
                .map(Revocable.class::cast)
                .toList();
    }

    /** When a person's certificate ended before its day; nothing is locked, for many sign at once. */
    Optional<Instant> revoked(String serial) {
        return entities.createQuery(
                        "select k.revokedAt from PersonalKey k where k.stored.serial = :serial and k.revokedAt is not"
                                + " null",
                        Instant.class)
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst();
    }
}
