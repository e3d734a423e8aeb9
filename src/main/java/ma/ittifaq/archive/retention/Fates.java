package ma.ittifaq.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;

/** Boundary of ages and fates, for archivists: reads what the schedule has in store. */
@ApplicationScoped
@Transactional
public class Fates {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    /** Empty while no rule applies to the record: it stays. */
    public Optional<RecordAge> of(UUID agreement, Actor actor) {
        archivists.require(Operation.OPEN_RECORD, actor);
        return Optional.ofNullable(entities.find(RecordAge.class, agreement));
    }
}
