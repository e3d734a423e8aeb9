package ma.ittifaq.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.TeleworkPolicy;

/** What is ahead of agreements in force: ends, renewals to ask for, equipment to give back; two statements. */
@ApplicationScoped
class Coming {

    private static final List<Integer> DAYS = List.of(30, 60, 90);
    private static final Set<AgreementState> IN_FORCE = EnumSet.range(AgreementState.ACTIVE, AgreementState.ENDING);

    /** How many of something are due on a day in a unit. */
    record Due(LocalDate on, UUID unit, int count) {}

    /**
     * @param ends of agreements in force
     * @param renewals last days on which they may be asked for
     * @param returns ends of agreements in force with equipment handed out and not back
     */
    record Outlook(LocalDate today, List<Due> ends, List<Due> renewals, List<Due> returns) {

        /** Agreements in force with equipment handed out and not back, in each unit by itself. */
        Map<UUID, Integer> equipped() {
            return byUnit(returns.stream());
        }

        /** Of the unit and those below, within 30, 60 and 90 days, each counted once. */
        List<Figures.Ahead> ahead(UUID unit, Discretion discretion) {
            List<Figures.Ahead> ahead = new ArrayList<>();
            LocalDate after = today.minusDays(1);
            for (int days : DAYS) {
                LocalDate until = today.plusDays(days);
                ahead.add(new Figures.Ahead(
                        days,
                        discretion.total(unit, within(ends, after, until)),
                        discretion.total(unit, within(renewals, after, until)),
                        discretion.total(unit, within(returns, after, until))));
                after = until;
            }
            return ahead;
        }

        private static Map<UUID, Integer> within(List<Due> dues, LocalDate after, LocalDate until) {
            return byUnit(dues.stream()
                    .filter(due -> due.on().isAfter(after) && !due.on().isAfter(until)));
        }

        private static Map<UUID, Integer> byUnit(Stream<Due> dues) {
            return dues.collect(Collectors.groupingBy(Due::unit, Collectors.summingInt(Due::count)));
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Policies policies;

    Outlook of(Collection<UUID> units, LocalDate today) {
        List<Object[]> rows = endings(units);
        return new Outlook(today, dues(rows, 2), renewals(units, today), dues(rows, 3));
    }

    private static List<Due> dues(List<Object[]> rows, int column) {
        return rows.stream()
                .map(row -> new Due((LocalDate) row[0], (UUID) row[1], ((Number) row[column]).intValue()))
                .toList();
    }

    /** Last day, unit, agreements, and those of them with equipment; the milestone of one that began just now may be missing. */
    private List<Object[]> endings(Collection<UUID> units) {
        return entities.createQuery("""
            select coalesce(a.outlook.endsEarlyOn, a.endsOn), a.unit, count(a),
              sum(case when m.equipped = true and m.returnedOn is null then 1 else 0 end)
            from Agreement a left join Milestone m on m.agreement = a.id
            where a.unit in :units and a.state in :inForce group by coalesce(a.outlook.endsEarlyOn, a.endsOn), a.unit
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("inForce", IN_FORCE)
                .getResultList();
    }

    /** The last days on which renewals may be asked for that nobody asked for yet. */
    private List<Due> renewals(Collection<UUID> units, LocalDate today) {
        Map<UUID, PolicyLimits> renewable = policies.all().stream()
                .filter(policy -> policy.limits().renewals() > 0)
                .collect(Collectors.toMap(TeleworkPolicy::id, TeleworkPolicy::limits));
        int window = renewable.values().stream()
                .mapToInt(PolicyLimits::renewalWindowDays)
                .max()
                .orElse(0);
        return entities.createQuery("""
            select a.pins.policy, a.endsOn, a.unit, count(a) from Agreement a
            where a.unit in :units and a.state in :inForce and a.endsOn between :from and :until
              and not exists (select f.id from Agreement f where f.predecessor = a.id and f.kind = :renewal
                and f.state not in :given)
            group by a.pins.policy, a.endsOn, a.unit
            """, Object[].class)
                .setParameter("units", units)
                .setParameter("inForce", IN_FORCE)
                .setParameter("from", today)
                .setParameter("until", today.plusDays(DAYS.getLast()).plusDays(window))
                .setParameter("renewal", Kind.RENEWAL)
                .setParameter(
                        "given", EnumSet.of(AgreementState.WITHDRAWN, AgreementState.REFUSED, AgreementState.LAPSED))
                .getResultStream()
                .filter(row -> renewable.containsKey((UUID) row[0]))
                .map(row -> new Due(
                        ((LocalDate) row[1])
                                .minusDays(renewable.get((UUID) row[0]).renewalWindowDays()),
                        (UUID) row[2],
                        ((Number) row[3]).intValue()))
                .toList();
    }
}
