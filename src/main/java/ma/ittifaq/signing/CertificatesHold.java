package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.PersonalData;

/** What signing holds of a person: certificates, signatures made, lists signed at once, reports of lost keys. */
@ApplicationScoped
public class CertificatesHold implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        List<Part> parts = new ArrayList<>();
        entities.createQuery(
                        "select k.stored.serial, k.stored.notBefore, k.stored.notAfter, k.revokedAt from PersonalKey k"
                                + " where k.employee = :person order by k.stored.notBefore",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Part(
                        "certificate",
                        (String) row[0],
                        List.of(
                                Item.of("from", (Instant) row[1]),
                                Item.of("until", (Instant) row[2]),
                                Item.of("revoked", (Instant) row[3]))))
                .forEach(parts::add);
        parts.add(new Part(
                "signing",
                "",
                List.of(
                        count("signatures", "ActSignature s where s.signer = :person", person),
                        count("batches", "SigningBatch s where s.signer = :person", person),
                        count("lostKeys", "KeyReport s where s.employee = :person", person))));
        return parts;
    }

    private Item count(String name, String from, UUID person) {
        return PersonalData.counted(
                name,
                entities.createQuery("select count(s) from " + from, Long.class)
                        .setParameter("person", person)
                        .getSingleResult());
    }
}
