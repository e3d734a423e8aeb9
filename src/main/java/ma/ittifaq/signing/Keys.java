package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.signing.AuthorityKey.Purpose;

/** The repository of keys. Each method is a short transaction of its own: a key that was once used must never be
 * rolled back with whatever else its first user was doing. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Keys {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<Fact> facts;

    /** The roots of all times, the newest first. */
    List<AuthorityKey> roots() {
        return entities.createQuery(
                        "select k from AuthorityKey k where k.purpose = :purpose order by k.generation desc",
                        AuthorityKey.class)
                .setParameter("purpose", Purpose.ROOT)
                .getResultList();
    }

    /** All keys of the administration itself, the newest of each purpose first. */
    List<AuthorityKey> ofAuthority() {
        return entities.createQuery(
                        "select k from AuthorityKey k order by k.purpose, k.stored.notBefore desc, k.generation desc",
                        AuthorityKey.class)
                .getResultList();
    }

    /** Serial numbers of the seal's certificates in tokens that no longer count. */
    Set<String> revokedInTokens() {
        return entities.createQuery(
                        "select k.stored.serial from AuthorityKey k where k.purpose = :purpose and k.revokedAt is not"
                                + " null",
                        String.class)
                .setParameter("purpose", Purpose.SEAL_TOKEN)
                .getResultStream()
                .collect(Collectors.toSet());
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

    /** The one that ends last of those in a token, or of those that are here. */
    Optional<PersonalKey> personal(UUID employee, boolean inToken, Instant at) {
        return entities.createQuery("""
            select k from PersonalKey k
            where k.employee = :employee and k.revokedAt is null and k.stored.sealedKey is %s
              and k.stored.notBefore <= :at and k.stored.notAfter > :at
            order by k.stored.notAfter desc
            """.formatted(inToken ? "null" : "not null"), PersonalKey.class)
                .setParameter("employee", employee)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void addPersonal(UUID employee, Credential credential) {
        entities.persist(new PersonalKey(employee, credential));
        tell(credential, "PERSONAL", employee);
    }

    /** The first root, or none when another node was faster. */
    void found(Credential root) {
        entities.persist(new AuthorityKey(Purpose.ROOT, 1, root));
        entities.flush();
        tell(root, Purpose.ROOT.name(), null);
    }

    void addAuthority(Purpose purpose, Credential credential) {
        int generation = entities.createQuery(
                        "select coalesce(max(k.generation), 0) + 1 from AuthorityKey k where k.purpose = :purpose",
                        Integer.class)
                .setParameter("purpose", purpose)
                .getSingleResult();
        entities.persist(new AuthorityKey(purpose, generation, credential));
        entities.flush();
        tell(credential, purpose.name(), null);
    }

    private void tell(Credential issued, String purpose, UUID person) {
        String serial = issued.certificate().getSerialNumber().toString(16);
        facts.fire(new Fact("certificate.issued", serial, Optional.empty(), Map.of("purpose", purpose))
                .concerning(person));
    }

    List<RevocationList.Revoked> revoked(Instant until) {
        return Stream.of("PersonalKey", "AuthorityKey")
                .flatMap(type -> revoked(type, until))
                .toList();
    }

    /** Thousands of them in a line each: the keys themselves are not needed. */
    private Stream<RevocationList.Revoked> revoked(String type, Instant until) {
        return entities.createQuery(
                        "select k.stored.serial, k.revokedAt, k.reason from " + type + " k where k.revokedAt <= :until",
                        Object[].class)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new RevocationList.Revoked(
                        new BigInteger((String) row[0], 16),
                        (Instant) row[1],
                        row[2] == null ? RevocationReason.WITHDRAWN : (RevocationReason) row[2]));
    }
}
