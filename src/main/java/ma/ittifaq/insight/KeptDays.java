package ma.ittifaq.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the days that are over, once, and takes away those that are not as they were. */
@ApplicationScoped
class KeptDays {

    static final LocalDate BEGINNING = LocalDate.EPOCH;

    /** A move is written minutes after its time at most: its transaction would have been given up by then. */
    private static final Duration SETTLED = Duration.ofHours(2);

    private static final int AT_ONCE = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DayFigures figures;

    @Inject
    private Clock clock;

    /** Days of which moves came or went since, by somebody's hand in the database; answers how many there were. */
    @Transactional(TxType.REQUIRES_NEW)
    int forgetChanged() {
        return entities.createNativeQuery("""
            delete from figures_day where moves <> (select count(*) from agreement_move m
              where m.made_at >= begins_at and m.made_at < ends_at)
            """).executeUpdate();
    }

    /** Counts the next days from this one on that are not kept; answers where to go on, empty when all are. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<LocalDate> keepFrom(LocalDate day) {
        LocalDate behind = LocalDate.ofInstant(clock.instant().minus(SETTLED), clock.getZone());
        Set<LocalDate> kept = new HashSet<>(entities.createQuery("select k.day from KeptDay k", LocalDate.class)
                .getResultList());
        Optional<LocalDate> next = firstMove()
                .map(first -> first.isAfter(day) ? first : day)
                .filter(first -> first.isBefore(behind))
                .flatMap(first -> first.datesUntil(behind)
                        .filter(each -> !kept.contains(each))
                        .findFirst());
        return next.map(first -> keep(first, earlier(first.plusDays(AT_ONCE), behind), kept));
    }

    private LocalDate keep(LocalDate from, LocalDate behind, Set<LocalDate> kept) {
        Map<LocalDate, List<Tally>> counted = figures.count(from, behind);
        from.datesUntil(behind)
                .filter(day -> !kept.contains(day))
                .forEach(day -> entities.persist(new KeptDay(
                        day,
                        figures.begin(day),
                        figures.begin(day.plusDays(1)),
                        counted.getOrDefault(day, List.of()))));
        return behind;
    }

    private Optional<LocalDate> firstMove() {
        return Optional.ofNullable(entities.createQuery("select min(m.at) from Move m", Instant.class)
                        .getSingleResult())
                .map(at -> LocalDate.ofInstant(at, clock.getZone()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
