package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.NoSuchElementException;
import ma.ittifaq.platform.Vault;

/** The store of bytes: written once, addressed by SHA-256, beside the state in one database. */
@ApplicationScoped
public class Documents {
    public static final String PDF = "application/pdf";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Stores a PDF and answers its address; bytes that are already there are not stored twice. */
    public String store(byte[] bytes) {
        return store(bytes, PDF);
    }

    public String store(byte[] bytes, String mediaType) {
        String sha256 = Vault.sha256(bytes);
        if (!exists(sha256)) {
            entities.persist(new StoredDocument(sha256, mediaType, bytes, clock.instant()));
            entities.flush();
        }
        return sha256;
    }

    /** The bytes at an address, checked against it. */
    public byte[] read(String sha256) {
        return require(sha256).plain();
    }

    /** The same for whoever reads many in one transaction: none of them stays in memory until it ends. */
    public byte[] readInPassing(String sha256) {
        StoredDocument stored = require(sha256);
        byte[] plain = stored.plain();
        entities.detach(stored);
        return plain;
    }

    private StoredDocument require(String sha256) {
        StoredDocument stored = entities.find(StoredDocument.class, sha256);
        if (stored == null) {
            throw new NoSuchElementException("No stored document " + sha256);
        }
        return stored;
    }

    public boolean exists(String sha256) {
        return entities.createQuery("select count(d) from StoredDocument d where d.sha256 = :sha256", Long.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }
}
