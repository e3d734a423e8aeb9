package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;

/** Reads the milestones of agreements that came into force since it looked last. */
@ApplicationScoped
class Milestones {

    static final int AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    /** Answers how many were read, at most {@link #AT_ONCE}. */
    @Transactional(TxType.REQUIRES_NEW)
    public int read() {
        List<Agreement> fresh = entities.createQuery(
                        "select a from Agreement a where a.state in :inForce"
                                + " and not exists (select m.agreement from Milestone m where m.agreement = a.id)",
                        Agreement.class)
                .setParameter("inForce", EnumSet.range(AgreementState.ACTIVE, AgreementState.ENDING))
                .setMaxResults(AT_ONCE)
                .getResultList();
        fresh.forEach(agreement -> entities.persist(new Milestone(agreement)));
        return fresh.size();
    }
}
