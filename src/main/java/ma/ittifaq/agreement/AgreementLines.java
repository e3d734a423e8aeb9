package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads lines of lists: names of people and units come in the same statement. */
@ApplicationScoped
class AgreementLines {

    /**
     * The lines are chosen before their names are looked up: given all tables at once, H2 begins with the smallest one
     * and sorts everything.
     */
    private static final String LINES = """
        select new ma.ittifaq.agreement.AgreementLine(c.id, c.version, c.reference, c.kind, c.state,
            c.employee, e.name, c.unit, u.nameAr, u.nameFr, c.startsOn, c.endsOn,
            c.teleworkDays, c.suspendedUntil, c.endsEarlyOn, c.changedAt)
        from (select a.id as id, a.version as version, a.numbering.reference as reference, a.kind as kind, a.state as state,
                a.employee as employee, a.unit as unit, a.startsOn as startsOn, a.endsOn as endsOn,
                a.teleworkDays as teleworkDays, a.outlook.suspendedUntil as suspendedUntil,
                a.outlook.endsEarlyOn as endsEarlyOn, a.changedAt as changedAt
            from Agreement a%s where # order by %s limit %d) c
        join Employee e on e.id = c.employee join OrgUnit u on u.id = c.unit order by %s
        """;

    private static final String NAMES = " join Employee e on e.id = a.employee";

    @PersistenceContext
    private EntityManager entities;

    /** The first lines in this order, at most {@code most}. */
    List<AgreementLine> select(Condition condition, String order, int most) {
        String names = order.contains("e.name") ? NAMES : "";
        String query = LINES.formatted(
                names, order, most, order.replace("a.numbering.", "c.").replace("a.", "c."));
        return condition
                .in(query, text -> entities.createQuery(text, AgreementLine.class))
                .getResultList();
    }

    /**
     * Those that meet any of the conditions; empty when more than {@code most}. Each is looked up in a statement of its own
     * because no index answers all at once.
     */
    Optional<List<UUID>> few(List<Condition> ways, int most) {
        Set<UUID> found = new LinkedHashSet<>();
        for (Condition way : ways) {
            found.addAll(way.in("select a.id from Agreement a where #", q -> entities.createQuery(q, UUID.class))
                    .setMaxResults(most + 1)
                    .getResultList());
            if (found.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(found));
    }
}
