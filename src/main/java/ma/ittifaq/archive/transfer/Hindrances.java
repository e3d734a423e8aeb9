package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.retention.Age;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.RecordAge;
import ma.ittifaq.archive.retention.StandingHolds;

/** What stands between a record and its package, asked again at the last moment. */
@ApplicationScoped
class Hindrances {
    @PersistenceContext
    EntityManager entities;

    @Inject
    StandingHolds holds;

    Optional<Hindrance> to(UUID record) {
        RecordAge age = entities.find(RecordAge.class, record);
        if (age == null || age.age() != Age.DEFINITIVE || age.fate() != Fate.DEFINITIVE) {
            return Optional.of(Hindrance.NOT_DEFINITIVE);
        }
        return holds.on(record) ? Optional.of(Hindrance.HELD) : Optional.empty();
    }
}
