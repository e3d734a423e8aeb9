package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;

/** Counts what granting several requests at once would do to the presence of their units. */
@ApplicationScoped
public class Together {

    /** Decided for telework and not ended. */
    private static final Set<AgreementState> GRANTED =
            EnumSet.range(AgreementState.AWAITING_HR_VISA, AgreementState.ENDING);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Presence presence;

    /** A request, as far as it is counted. */
    public record Asked(UUID person, UUID unit, Set<DayOfWeek> days, Period period) {}

    /**
     * Presence in each of the requests' units, with those below, by what was decided and if all of them are granted; by unit,
     * the highest first.
     */
    public Map<UUID, UnitPresence> of(Collection<Asked> asked) {
        Map<UUID, UnitPresence> effects = new LinkedHashMap<>();
        asked.stream()
                .map(Asked::unit)
                .distinct()
                .map(unit -> directory.findUnit(unit).orElseThrow())
                .sorted(OrgUnit.HIGHEST_FIRST)
                .forEach(unit -> effects.put(unit.id(), of(unit, asked)));
        return effects;
    }

    private UnitPresence of(OrgUnit unit, Collection<Asked> asked) {
        Set<UUID> units = directory.chart().below(unit.id());
        List<Asked> these =
                asked.stream().filter(each -> units.contains(each.unit())).toList();
        Period period = whole(these);
        int headcount = presence.headcount(units, period.start());
        Map<UUID, Set<DayOfWeek>> before = granted(units, period);
        Map<UUID, Set<DayOfWeek>> after = new HashMap<>(before);
        these.forEach(each -> after.put(each.person(), each.days()));
        List<UnitPresence.Day> days = presence.week(unit, headcount, after, period).stream()
                .map(day -> new UnitPresence.Day(
                        day.day(),
                        on(day.day(), after) > on(day.day(), before),
                        headcount - on(day.day(), before),
                        day.present(),
                        day.least(),
                        day.leastOn(),
                        day.enough()))
                .toList();
        return new UnitPresence(unit.nameAr(), unit.nameFr(), headcount, unit.minimumPresent(), days);
    }

    private static int on(DayOfWeek day, Map<UUID, Set<DayOfWeek>> teleworkers) {
        return (int)
                teleworkers.values().stream().filter(days -> days.contains(day)).count();
    }

    private static Period whole(List<Asked> asked) {
        LocalDate first = asked.stream()
                .map(each -> each.period().start())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = asked.stream()
                .map(each -> each.period().end())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Period(first, last);
    }

    private Map<UUID, Set<DayOfWeek>> granted(Set<UUID> units, Period period) {
        Map<UUID, Set<DayOfWeek>> days = new HashMap<>();
        entities.createQuery("""
            select a.employee, a.teleworkDays from Agreement a where a.unit in :units and a.state in :granted
              and a.startsOn <= :end and coalesce(a.outlook.endsEarlyOn, a.endsOn) >= :start
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("granted", GRANTED)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .forEach(row -> days.computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(DayOfWeek.class))
                        .addAll(Presence.days((int) row[1])));
        return days;
    }
}
