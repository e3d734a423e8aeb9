package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.BufferUnderflowException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return Optional.ofNullable(entities.find(StoredDocument.class, sha256)).flatMap(Shelf::sound);
    }

    /** The same of several addresses in one statement; addresses without bytes are left out. */
    public Map<String, Optional<byte[]>> sound(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select d from StoredDocument d where d.sha256 in :addresses", StoredDocument.class)
                .setParameter("addresses", addresses)
                .getResultStream()
                .collect(Collectors.toMap(StoredDocument::sha256, Shelf::sound));
    }

    private static Optional<byte[]> sound(StoredDocument stored) {
        try {
            return Optional.of(stored.plain());
        } catch (IllegalStateException | BufferUnderflowException damaged) {
            return Optional.empty();
        }
    }
}
