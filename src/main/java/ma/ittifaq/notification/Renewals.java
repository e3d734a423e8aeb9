package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.TeleworkPolicy;

/** Agreements whose renewal must be asked for soon, by the policy that each keeps. */
@ApplicationScoped
class Renewals {

    private static final String CLOSING = """
        select a.id, a.endsOn from Agreement a
        where a.state in :states and a.pins.policy = :policy and a.endsOn between :from and :until
          and not exists (select f.id from Agreement f where f.predecessor = a.id and f.kind = :renewal
            and f.state not in :given)
          and not exists (select r.id from Reminder r where r.kind = :kind and r.subject = a.id and r.occasion = a.endsOn)
        order by a.endsOn, a.id
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Policies policies;

    /** Those that nobody has asked to renew yet; the day of the occasion is the last of the agreement. */
    List<Occasion> closing(LocalDate today, LocalDate ahead) {
        return policies.all().stream()
                .filter(policy -> policy.limits().renewals() > 0)
                .flatMap(policy -> closing(policy, today, ahead).stream())
                .toList();
    }

    private List<Occasion> closing(TeleworkPolicy policy, LocalDate today, LocalDate ahead) {
        int window = policy.limits().renewalWindowDays();
        return entities.createQuery(CLOSING, Object[].class)
                .setParameter("states", ReminderKind.RENEWAL_CLOSES.states())
                .setParameter("policy", policy.id())
                .setParameter("from", today.plusDays(window))
                .setParameter("until", ahead.plusDays(window))
                .setParameter("renewal", Kind.RENEWAL)
                .setParameter(
                        "given", EnumSet.of(AgreementState.WITHDRAWN, AgreementState.REFUSED, AgreementState.LAPSED))
                .setParameter("kind", ReminderKind.RENEWAL_CLOSES)
                .setMaxResults(Occasions.AT_ONCE)
                .getResultStream()
                .map(row -> new Occasion(ReminderKind.RENEWAL_CLOSES, (UUID) row[0], (LocalDate) row[1], 0))
                .toList();
    }

    /** The last day on which the renewal can be asked for; empty where the policy allows no further one. */
    Optional<LocalDate> last(Agreement agreement) {
        TeleworkPolicy policy = policies.require(agreement.policy().orElseThrow());
        return renewals(agreement) < policy.limits().renewals()
                ? Optional.of(agreement
                        .terms()
                        .period()
                        .end()
                        .minusDays(policy.limits().renewalWindowDays()))
                : Optional.empty();
    }

    private int renewals(Agreement agreement) {
        int made = 0;
        Agreement each = agreement;
        while (each != null) {
            made += each.kind() == Kind.RENEWAL ? 1 : 0;
            each = each.predecessor()
                    .map(id -> entities.find(Agreement.class, id))
                    .orElse(null);
        }
        return made;
    }
}
