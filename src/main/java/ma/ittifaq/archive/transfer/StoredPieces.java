package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;

/** The pieces of packages, each read in a transaction of its own. */
@ApplicationScoped
@Transactional
class StoredPieces {
    @PersistenceContext
    EntityManager entities;

    /** Itself as others see it, with its transactions. */
    @Inject
    StoredPieces self;

    int count(UUID parcel) {
        return entities.createQuery("select count(c) from TransferChunk c where c.parcel = :parcel", Long.class)
                .setParameter("parcel", parcel)
                .getSingleResult()
                .intValue();
    }

    /** In their order, each read when it is asked for. */
    Iterator<byte[]> of(UUID parcel) {
        return IntStream.range(0, count(parcel))
                .mapToObj(sequence -> self.read(parcel, sequence))
                .iterator();
    }

    byte[] read(UUID parcel, int sequence) {
        TransferChunk chunk = entities.find(TransferChunk.class, new TransferChunk.Key(parcel, sequence));
        if (chunk == null) {
            throw new NoSuchElementException("The receipt was entered while package " + parcel + " was fetched");
        }
        entities.detach(chunk);
        return chunk.plain();
    }
}
