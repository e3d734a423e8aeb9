package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.AgreementState.ACTIVE;
import static ma.ittifaq.agreement.AgreementState.AWAITING_AUTHORITY_SIGNATURE;
import static ma.ittifaq.agreement.AgreementState.AWAITING_MANAGER_SIGNATURE;
import static ma.ittifaq.agreement.AgreementState.DRAFT;
import static ma.ittifaq.agreement.AgreementState.ENDING;
import static ma.ittifaq.agreement.AgreementState.EXPIRED;
import static ma.ittifaq.agreement.AgreementState.IN_REVIEW;
import static ma.ittifaq.agreement.AgreementState.RETURNED;
import static ma.ittifaq.agreement.AgreementState.SUPERSEDED;
import static ma.ittifaq.agreement.AgreementState.SUSPENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of agreements. */
@ApplicationScoped
public class Agreements {

    @PersistenceContext
    private EntityManager entities;

    Optional<Agreement> find(UUID id) {
        return Optional.ofNullable(entities.find(Agreement.class, id));
    }

    Agreement require(UUID id) {
        return find(id).orElseThrow(RuleBroken.NotVisible::new);
    }

    void add(Agreement agreement) {
        entities.persist(agreement);
    }

    void flush() {
        entities.flush();
    }

    /** References (or ids) of the employee's other live agreements that share a day with the period. */
    List<String> overlapping(Agreement agreement) {
        Period period = agreement.terms().period();
        if (!period.isComplete()) {
            return List.of();
        }
        return entities.createQuery("""
            select a from Agreement a
            where a.employee = :employee and a.id <> :self and a.state in :live
              and a.startsOn <= :end and a.endsOn >= :start and coalesce(a.outlook.endsEarlyOn, a.endsOn) >= :start
            """, Agreement.class)
                .setParameter("employee", agreement.employee())
                .setParameter("self", agreement.id())
                .setParameter("live", AgreementState.live())
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultStream()
                .filter(a -> agreement.kind() != Kind.AMENDMENT
                        || agreement.predecessor().filter(a.id()::equals).isEmpty())
                .map(a -> a.reference().orElseGet(() -> a.id().toString()))
                .toList();
    }

    /** The open draft of this kind for the employee, if there is one. */
    Optional<UUID> openDraft(UUID employee, Kind kind) {
        return entities.createQuery(
                        "select a.id from Agreement a where a.employee = :employee and a.kind = :kind"
                                + " and a.state in (ma.ittifaq.agreement.AgreementState.DRAFT,"
                                + " ma.ittifaq.agreement.AgreementState.RETURNED)",
                        UUID.class)
                .setParameter("employee", employee)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /**
     * Ids of agreements that wait for a move of the system on the day, in the order of the ids. What follows an agreement
     * that ended otherwise than by its term waits for HR, not for us.
     */
    List<UUID> due(LocalDate day, UUID after, int most) {
        return entities.createQuery("""
            select a.id from Agreement a
            left join Agreement p on p.id = a.predecessor
            left join Employee h on h.id = a.holder
            where a.id > :after and (
                  a.state in :waiting and a.startsOn < :day
               or a.state = ma.ittifaq.agreement.AgreementState.SIGNED and a.sealed and a.startsOn <= :day
                  and (p.id is null or p.state in :followable
                    or a.kind = ma.ittifaq.agreement.Kind.RENEWAL and p.state in :renewed
                    or a.kind = ma.ittifaq.agreement.Kind.AMENDMENT
                       and p.state = ma.ittifaq.agreement.AgreementState.ENDING)
               or a.state = ma.ittifaq.agreement.AgreementState.SUSPENDED
                  and a.outlook.suspendedUntil <= :day
               or a.state = ma.ittifaq.agreement.AgreementState.ENDING and a.outlook.endsEarlyOn <= :day
               or a.state in :inForce and a.endsOn < :day
               or a.state in :open and h.leftOn <= :day
               or a.state in :drafts and a.holder is null and a.initiator <> a.employee and exists (
                  select e.id from Employee e where e.id = a.initiator and e.leftOn <= :day)
               or a.state in :managers and a.holder is null and exists (
                  select u.id from OrgUnit u join Employee g on g.id = u.head
                  where u.id = a.unit and g.id <> a.employee and g.leftOn <= :day)
               or a.state in :managers and a.holder is not null and exists (
                  select i.id from ActingHead i where i.unit = a.unit and i.person not in (a.holder, a.employee)
                    and i.endedAt is null and i.startsOn <= :day and i.endsOn >= :day)
                  and exists (select m.id from Move m where m.agreement = a and m.actor is null
                    and m.action = ma.ittifaq.agreement.Action.REASSIGN
                    and m.sequence = (select max(n.sequence) from Move n where n.agreement = a)))
            order by a.id
            """, UUID.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setParameter("waiting", EnumSet.range(DRAFT, AWAITING_AUTHORITY_SIGNATURE))
                .setParameter("inForce", EnumSet.range(ACTIVE, ENDING))
                .setParameter("open", EnumSet.range(DRAFT, ENDING))
                .setParameter("drafts", EnumSet.of(DRAFT, RETURNED))
                .setParameter("managers", EnumSet.of(IN_REVIEW, AWAITING_MANAGER_SIGNATURE))
                .setParameter("followable", EnumSet.of(ACTIVE, SUSPENDED))
                .setParameter("renewed", EnumSet.of(EXPIRED, SUPERSEDED))
                .setMaxResults(most)
                .getResultList();
    }
}
