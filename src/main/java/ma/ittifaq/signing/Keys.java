package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.signing.AuthorityKey.Purpose;

/** The repository of keys. Each method is a short transaction of its own: a key that was once used must never be
 * rolled back with whatever else its first user was doing. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Keys {

    @PersistenceContext
    EntityManager entities;

    Optional<AuthorityKey> root() {
        return entities.createQuery("select k from AuthorityKey k where k.purpose = :purpose", AuthorityKey.class)
                .setParameter("purpose", Purpose.ROOT)
                .getResultStream()
                .findFirst();
    }

    Optional<AuthorityKey> authority(Purpose purpose, Instant at) {
        return entities.createQuery("""
            select k from AuthorityKey k
            where k.purpose = :purpose and k.revokedAt is null
              and k.stored.notBefore <= :at and k.stored.notAfter > :at
            order by k.generation desc
            """, AuthorityKey.class)
                .setParameter("purpose", purpose)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    Optional<PersonalKey> personal(UUID employee, Instant at) {
        return entities.createQuery("""
            select k from PersonalKey k
            where k.employee = :employee and k.revokedAt is null
              and k.stored.notBefore <= :at and k.stored.notAfter > :at
            order by k.stored.notAfter desc
            """, PersonalKey.class)
                .setParameter("employee", employee)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void addPersonal(UUID employee, Credential credential) {
        entities.persist(new PersonalKey(employee, credential));
    }

    void addAuthority(Purpose purpose, Credential credential) {
        int generation = entities.createQuery(
                        "select coalesce(max(k.generation), 0) + 1 from AuthorityKey k where k.purpose = :purpose",
                        Integer.class)
                .setParameter("purpose", purpose)
                .getSingleResult();
        entities.persist(new AuthorityKey(purpose, purpose == Purpose.ROOT ? 1 : generation, credential));
        entities.flush();
    }

    /** Ends the person's keys from now on. What was signed before stays signed. */
    int revoke(UUID employee, Instant at) {
        List<PersonalKey> keys = entities.createQuery(
                        "select k from PersonalKey k where k.employee = :employee and k.revokedAt is null",
                        PersonalKey.class)
                .setParameter("employee", employee)
                .getResultList();
        keys.forEach(key -> key.revoke(at));
        return keys.size();
    }

    List<RevocationList.Revoked> revoked(Instant until) {
        Stream<RevocationList.Revoked> personal = entities.createQuery(
                        "select k from PersonalKey k where k.revokedAt <= :until", PersonalKey.class)
                .setParameter("until", until)
                .getResultStream()
                .map(PersonalKey::revocation);
        Stream<RevocationList.Revoked> authority = entities.createQuery(
                        "select k from AuthorityKey k where k.revokedAt <= :until", AuthorityKey.class)
                .setParameter("until", until)
                .getResultStream()
                .map(AuthorityKey::revocation);
        return Stream.concat(personal, authority).toList();
    }
}
