package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.disposal.Disposal;
import ma.ittifaq.archive.disposal.Outcome;

/** Records that a list which is being carried out could not eliminate for a day: something fails, again and again. */
@ApplicationScoped
class UnsettledLines {
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int MOST = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    List<Flaw> flaws() {
        return entities.createQuery("""
            select l.agreement, l.reference from DisposalLine l, Disposal d
            where d.id = l.disposal and d.status = :running and d.startedAt < :before and l.outcome = :listed
            order by d.number, l.place\
            """, Object[].class)
                .setParameter("running", Disposal.Status.RUNNING)
                .setParameter("before", clock.instant().minus(PATIENCE))
                .setParameter("listed", Outcome.LISTED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> flaw((UUID) row[0], Optional.ofNullable((String) row[1])))
                .toList();
    }

    private static Flaw flaw(UUID record, Optional<String> reference) {
        return new Flaw(
                Flaw.Kind.UNSETTLED, reference.orElse(record.toString()), Optional.empty(), Optional.of(record));
    }
}
