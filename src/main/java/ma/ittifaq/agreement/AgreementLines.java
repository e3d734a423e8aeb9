package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Reads lines of lists: names of people and units come in the same statement. */
@ApplicationScoped
class AgreementLines {

    private static final String FROM =
            " from Agreement a join Employee e on e.id = a.employee join OrgUnit u on u.id = a.unit where #";
    private static final String LINES = """
        select new ma.ittifaq.agreement.AgreementLine(a.id, a.version, a.reference, a.kind, a.state,
            a.employee, e.name, a.unit, u.nameAr, u.nameFr, a.startsOn, a.endsOn,
            a.teleworkDays, a.outlook.suspendedUntil, a.outlook.endsEarlyOn, a.changedAt)
        """ + FROM;

    @PersistenceContext
    private EntityManager entities;

    TypedQuery<AgreementLine> select(Condition condition, String order) {
        return condition.in(LINES + " order by " + order, query -> entities.createQuery(query, AgreementLine.class));
    }

    /** How many there are, one more than {@code most} standing for more. */
    int count(Condition condition, int most) {
        return condition
                .in("select 1" + FROM, query -> entities.createQuery(query, Integer.class))
                .setMaxResults(most + 1)
                .getResultList()
                .size();
    }
}
