package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.archive.disposal.Disposal;
import ma.ittifaq.archive.disposal.Outcome;
import ma.ittifaq.document.Shredder;

/** What a list that is being carried out could not eliminate for a day, records or bytes: something fails, again and again. */
@ApplicationScoped
class UnsettledLines {
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int MOST = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Shredder shredder;

    @Inject
    Clock clock;

    List<Flaw> flaws() {
        Instant before = clock.instant().minus(PATIENCE);
        Stream<Flaw> bytes = shredder.waitingSince(before, MOST).stream()
                .map(sha256 -> new Flaw(Flaw.Kind.UNSETTLED, sha256, Optional.of(sha256), Optional.empty()));
        return Stream.concat(records(before), bytes).toList();
    }

    private Stream<Flaw> records(Instant before) {
        return entities.createQuery("""
            select l.agreement, l.reference from DisposalLine l, Disposal d
            where d.id = l.disposal and d.status = :running and d.startedAt < :before and l.outcome = :listed
            order by d.number, l.place\
            """, Object[].class)
                .setParameter("running", Disposal.Status.RUNNING)
                .setParameter("before", before)
                .setParameter("listed", Outcome.LISTED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> flaw((UUID) row[0], Optional.ofNullable((String) row[1])));
    }

    private static Flaw flaw(UUID record, Optional<String> reference) {
        return new Flaw(
                Flaw.Kind.UNSETTLED, reference.orElse(record.toString()), Optional.empty(), Optional.of(record));
    }
}
