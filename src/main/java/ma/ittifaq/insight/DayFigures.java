package ma.ittifaq.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Reason;

/**
 * What was done on each day. Days that are kept are read, the others are counted each time, so that what is told is what was
 * done, whether days are kept or not.
 */
@ApplicationScoped
class DayFigures {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Of these units, from the first day to the last; a statement for what is kept, and one for each gap in it. */
    Tallies of(Set<UUID> units, LocalDate from, LocalDate until) {
        Map<LocalDate, List<Tally>> kept = kept(units, from, until);
        Map<LocalDate, List<Tally>> days = new TreeMap<>(kept);
        LocalDate day = from;
        while (!day.isAfter(until)) {
            LocalDate behind = day;
            while (!behind.isAfter(until) && !kept.containsKey(behind)) {
                behind = behind.plusDays(1);
            }
            if (behind.isAfter(day)) {
                days.putAll(count(units, day, behind));
            }
            day = behind.plusDays(1);
        }
        return new Tallies(days);
    }

    private Map<LocalDate, List<Tally>> kept(Set<UUID> units, LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "select k.day, k.tallies from KeptDay k where k.day between :from and :until", Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> Tally.read((byte[]) row[1], units)));
    }

    private Map<LocalDate, List<Tally>> count(Set<UUID> units, LocalDate from, LocalDate behind) {
        Map<LocalDate, List<Tally>> all = count(from, behind);
        all.replaceAll((day, tallies) -> tallies.stream()
                .filter(each -> units.contains(each.alike().unit()))
                .toList());
        return all;
    }

    /** Counted move by move, of every unit, from one day to before another; days on which nothing was done are missing. */
    Map<LocalDate, List<Tally>> count(LocalDate from, LocalDate behind) {
        return moves(from, behind).stream()
                .collect(Collectors.groupingBy(
                        made -> LocalDate.ofInstant(made.at(), clock.getZone()),
                        Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }

    private List<Tally.Made> moves(LocalDate from, LocalDate behind) {
        return entities.createQuery("""
            select m.at, a.unit, m.action, m.from, m.reason, b.at from Move m join m.agreement a
            left join Move b on b.agreement = a and b.sequence = m.sequence - 1
            where m.at >= :begin and m.at < :end
            """, Object[].class)
                .setParameter("begin", begin(from))
                .setParameter("end", begin(behind))
                .getResultStream()
                .map(DayFigures::made)
                .toList();
    }

    private static Tally.Made made(Object[] row) {
        Tally.Alike alike = new Tally.Alike(
                (UUID) row[1],
                (Action) row[2],
                Optional.ofNullable((AgreementState) row[3]),
                Optional.ofNullable((Reason) row[4]));
        return new Tally.Made((Instant) row[0], alike, Optional.ofNullable((Instant) row[5]));
    }

    /** The first moment of a day. */
    Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
