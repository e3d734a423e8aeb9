package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.Optional;

/** The store of bytes as somebody walks along it who believes nothing. */
@ApplicationScoped
public class Shelf {
    @PersistenceContext
    EntityManager entities;

    /** The addresses that follow, in their order. */
    public List<String> after(String address, int most) {
        return entities.createQuery(
                        "select d.sha256 from StoredDocument d where d.sha256 > :address order by d.sha256",
                        String.class)
                .setParameter("address", address)
                .setMaxResults(most)
                .getResultList();
    }

    /** The bytes at the address; empty when there are none, or others than the address promises. */
    public Optional<byte[]> sound(String sha256) {
        try {
            return Optional.ofNullable(entities.find(StoredDocument.class, sha256))
                    .map(StoredDocument::plain);
        } catch (IllegalStateException | BufferUnderflowException damaged) {
            return Optional.empty();
        }
    }
}
