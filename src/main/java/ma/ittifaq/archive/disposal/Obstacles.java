package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.RetentionRule;
import ma.ittifaq.archive.retention.StandingHolds;

/** What stands between a record and its elimination, asked again at the last moment. */
@ApplicationScoped
class Obstacles {
    private static final List<AgreementState> ENDED =
            Stream.of(AgreementState.values()).filter(AgreementState::isEnded).toList();

    @PersistenceContext
    EntityManager entities;

    @Inject
    StandingHolds holds;

    @Inject
    Clock clock;

    Optional<Obstacle> to(UUID record) {
        if (holds.on(record)) {
            return Optional.of(Obstacle.HELD);
        }
        if (!isDue(record)) {
            return Optional.of(Obstacle.NOT_DUE);
        }
        return followers(List.of(record)).isEmpty() ? Optional.empty() : Optional.of(Obstacle.FOLLOWED);
    }

    /** Amendments and renewals that are still kept or on their way, by the record that they rest on. */
    Map<UUID, List<UUID>> followers(Collection<UUID> records) {
        return entities.createQuery("""
            select a.predecessor, a.id from Agreement a where a.predecessor in :records
            and (a.state not in :ended or exists (select r from ArchiveRecord r where r.agreement = a.id))\
            """, Object[].class)
                .setParameter("records", records)
                .setParameter("ended", ENDED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /** By a rule that is in force: a record whose rule was replaced waits for the schedule to look at it again. */
    private boolean isDue(UUID record) {
        return entities.createQuery("""
            select count(a) from RecordAge a, RetentionRule r
            where a.agreement = :record and a.fate = :elimination and a.fateDueOn <= :today
            and r.id = a.rule and r.status = :approved\
            """, Long.class)
                        .setParameter("record", record)
                        .setParameter("elimination", Fate.ELIMINATION)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter("approved", RetentionRule.Status.APPROVED)
                        .getSingleResult()
                > 0;
    }
}
