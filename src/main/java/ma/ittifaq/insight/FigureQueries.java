package ma.ittifaq.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Reason;

/** The queries behind figures, each over an index; no agreement is loaded. */
@ApplicationScoped
class FigureQueries {

    /** How often something was done in a month. */
    record Monthly(Action action, YearMonth month, int count) {}

    private static final Set<AgreementState> IN_FORCE = EnumSet.range(AgreementState.ACTIVE, AgreementState.ENDING);

    private static final double SECONDS_A_DAY = 86_400;

    /** SQL, because the language of entities has no percentiles that both databases take. */
    private static final String STEPS = """
        select m.to_state, count(*),
          percentile_cont(0.5) within group (order by extract(epoch from n.made_at) - extract(epoch from m.made_at)),
          percentile_cont(0.9) within group (order by extract(epoch from n.made_at) - extract(epoch from m.made_at))
        from agreement_move n
        join agreement_move m on m.agreement_id = n.agreement_id and m.sequence = n.sequence - 1
        join agreement a on a.id = n.agreement_id
        where n.made_at >= :from and n.made_at < :until and m.to_state in (:states) and a.unit_id in (:units)
        group by m.to_state
        """;

    /** The zone is asked once, outside the grouping: two markers for it would be two expressions. */
    private static final String MONTHS = """
        select d.action, d.of_year, d.of_month, count(*) from (
          select n.action as action, extract(year from n.made_at at time zone :zone) as of_year,
            extract(month from n.made_at at time zone :zone) as of_month
          from agreement_move n join agreement a on a.id = n.agreement_id
          where n.made_at >= :from and n.made_at < :until and n.action in (:actions) and a.unit_id in (:units)
        ) d group by d.action, d.of_year, d.of_month
        """;

    @PersistenceContext
    private EntityManager entities;

    Map<UUID, Integer> headcount(Collection<UUID> units, LocalDate today) {
        return counts(entities.createQuery(
                        "select e.unit, count(e) from Employee e where e.unit in :units"
                                + " and (e.leftOn is null or e.leftOn > :today) group by e.unit",
                        Object[].class)
                .setParameter("units", units)
                .setParameter("today", today)
                .getResultList());
    }

    List<InForce> inForce(Collection<UUID> units) {
        return entities.createQuery("""
            select new ma.ittifaq.insight.InForce(a.unit, a.kind, a.teleworkDays, count(a)) from Agreement a
            where a.unit in :units and a.state in :inForce group by a.unit, a.kind, a.teleworkDays
            """, InForce.class)
                .setParameter("units", units)
                .setParameter("inForce", IN_FORCE)
                .getResultList();
    }

    private static Map<UUID, Integer> counts(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    Map<Action, Integer> moves(Collection<UUID> units, Instant from, Instant until, Set<Action> actions) {
        return entities.createQuery("""
            select m.action, count(m) from Move m join m.agreement a
            where m.at >= :from and m.at < :until and m.action in :actions and a.unit in :units group by m.action
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("actions", actions)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Action) row[0], row -> ((Long) row[1]).intValue()));
    }

    @SuppressWarnings("unchecked")
    List<Monthly> months(Collection<UUID> units, Instant from, Instant until, Set<Action> actions, ZoneId zone) {
        List<Object[]> rows = entities.createNativeQuery(MONTHS)
                .setParameter("zone", zone.getId())
                .setParameter("units", units)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("actions", actions.stream().map(Enum::name).toList())
                .getResultList();
        return rows.stream()
                .map(row -> new Monthly(
                        Action.valueOf((String) row[0]),
                        YearMonth.of(((Number) row[1]).intValue(), ((Number) row[2]).intValue()),
                        ((Number) row[3]).intValue()))
                .toList();
    }

    Map<Reason, Integer> refusals(Collection<UUID> units, Instant from, Instant until) {
        return entities.createQuery("""
            select m.reason, count(m) from Move m join m.agreement a
            where m.at >= :from and m.at < :until and m.action = :refuse and m.reason is not null and a.unit in :units
            group by m.reason
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("refuse", Action.REFUSE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Reason) row[0], row -> ((Long) row[1]).intValue()));
    }

    @SuppressWarnings("unchecked")
    List<Figures.Step> steps(Collection<UUID> units, Instant from, Instant until, Set<AgreementState> states) {
        List<Object[]> rows = entities.createNativeQuery(STEPS)
                .setParameter("units", units)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("states", states.stream().map(Enum::name).toList())
                .getResultList();
        return rows.stream()
                .map(row -> new Figures.Step(
                        AgreementState.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).doubleValue() / SECONDS_A_DAY,
                        ((Number) row[3]).doubleValue() / SECONDS_A_DAY))
                .toList();
    }
}
