package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.PointNoted;

/** Reads the milestones of agreements that came into force since it looked last. */
@ApplicationScoped
class Milestones {

    static final int AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** A point was held: the next is due as long after it as the terms say. */
    void on(@Observes PointNoted noted) {
        pointDue(noted.agreement(), noted.next());
    }

    void pointDue(UUID agreement, LocalDate day) {
        Optional.ofNullable(entities.find(Milestone.class, agreement)).ifPresent(known -> known.pointDue(day));
    }

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
        LocalDate today = LocalDate.now(clock);
        fresh.forEach(agreement -> entities.persist(new Milestone(agreement, today)));
        return fresh.size();
    }
}
