package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.AgreementState;

/** The repository of campaigns. */
@ApplicationScoped
class Campaigns {

    /** Decided for telework and not ended. */
    static final Set<AgreementState> GRANTED = EnumSet.range(AgreementState.AWAITING_HR_VISA, AgreementState.ENDING);

    /**
     * A request of a phase as its list shows it.
     *
     * @param mask its days, Monday the lowest bit
     */
    record Asked(UUID agreement, UUID person, UUID unit, AgreementState state, int mask, UUID quota) {}

    /** The days of somebody who was granted telework, Monday the lowest bit. */
    record Weekly(UUID person, int mask) {}

    @PersistenceContext
    private EntityManager entities;

    void add(Object fact) {
        entities.persist(fact);
    }

    void flush() {
        entities.flush();
    }

    Optional<Campaign> find(UUID id) {
        return Optional.ofNullable(entities.find(Campaign.class, id));
    }

    Optional<Phase> phase(UUID id) {
        return Optional.ofNullable(entities.find(Phase.class, id));
    }

    Optional<Invitation> invitation(UUID id) {
        return Optional.ofNullable(entities.find(Invitation.class, id));
    }

    /** Those that the officer began, and those with a phase for one of these units; the newest first. */
    List<Campaign> meeting(Collection<UUID> units, UUID officer) {
        return entities.createQuery("""
            select c from Campaign c where c.by = :officer or c.id in (
                select p.campaign from Phase p join PhaseUnit q on q.phase = p.id where q.unit in :units)
            order by c.at desc, c.id
            """, Campaign.class)
                .setParameter("officer", officer)
                .setParameter("units", units)
                .setMaxResults(100)
                .getResultList();
    }

    List<Phase> phases(UUID campaign) {
        return entities.createQuery("select p from Phase p where p.campaign = :campaign order by p.number", Phase.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }

    List<PhaseUnit> quotas(UUID phase) {
        return entities.createQuery("select q from PhaseUnit q where q.phase = :phase order by q.id", PhaseUnit.class)
                .setParameter("phase", phase)
                .getResultList();
    }

    int invited(UUID phase) {
        return entities.createQuery("select count(i) from Invitation i where i.phase = :phase", Long.class)
                .setParameter("phase", phase)
                .getSingleResult()
                .intValue();
    }

    /** How many invitations led to an agreement in each state; empty for those that led to none. */
    Map<Optional<AgreementState>, Integer> states(UUID phase) {
        return entities.createQuery("""
            select a.state, count(i) from Invitation i left join Agreement a on a.id = i.agreement
            where i.phase = :phase group by a.state
            """, Object[].class)
                .setParameter("phase", phase)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Optional.ofNullable((AgreementState) row[0]), row -> ((Number) row[1]).intValue()));
    }

    /** Those of the person, the newest phase first. */
    List<Invitation> of(UUID person) {
        return entities.createQuery("""
            select i from Invitation i join Phase p on p.id = i.phase
            where i.person = :person order by p.startsOn desc, i.id
            """, Invitation.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<Invitation> byAgreement(UUID agreement) {
        return entities.createQuery("select i from Invitation i where i.agreement = :agreement", Invitation.class)
                .setParameter("agreement", agreement)
                .getResultStream()
                .findFirst();
    }

    /** Takes the lock under which one more is granted. */
    PhaseUnit lock(UUID quota) {
        return entities.find(PhaseUnit.class, quota, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Days of those granted under the quota, but for one agreement. */
    List<Weekly> granted(UUID quota, UUID but) {
        return entities.createQuery("""
            select new ma.ittifaq.campaign.Campaigns$Weekly(a.employee, a.teleworkDays) from Invitation i join Agreement a on a.id = i.agreement
            where i.quota = :quota and a.id <> :but and a.state in :granted
            """, Weekly.class)
                .setParameter("quota", quota)
                .setParameter("but", but)
                .setParameter("granted", GRANTED)
                .getResultList();
    }

    /** Requests of the phase that were submitted, of people of these units, by unit and name. */
    List<Asked> asked(UUID phase, Collection<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : entities.createQuery("""
                    select new ma.ittifaq.campaign.Campaigns$Asked(a.id, a.employee, a.unit, a.state, a.teleworkDays, i.quota)
                    from Invitation i join Agreement a on a.id = i.agreement join Employee e on e.id = a.employee
                    where i.phase = :phase and a.unit in :units and a.state in :submitted
                    order by a.unit, e.name.lastFr, e.name.firstFr, a.id
                    """, Asked.class)
                        .setParameter("phase", phase)
                        .setParameter("units", units)
                        .setParameter(
                                "submitted",
                                EnumSet.complementOf(EnumSet.of(
                                        AgreementState.DRAFT, AgreementState.RETURNED, AgreementState.WITHDRAWN)))
                        .getResultList();
    }

    /** Phases in which requests of these units wait for a decision. */
    List<Phase> waiting(Collection<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : entities.createQuery("""
                    select p from Phase p where p.id in (
                        select i.phase from Invitation i join Agreement a on a.id = i.agreement
                        where a.unit in :units and a.state = ma.ittifaq.agreement.AgreementState.IN_REVIEW)
                    order by p.startsOn
                    """, Phase.class)
                        .setParameter("units", units)
                        .getResultList();
    }

    /** People with an agreement that goes on in these days. */
    List<UUID> served(Phase phase) {
        return entities.createQuery("""
            select a.employee from Agreement a
            where a.state in :live and a.startsOn <= :end and coalesce(a.outlook.endsEarlyOn, a.endsOn) >= :start
            """, UUID.class)
                .setParameter("live", AgreementState.live())
                .setParameter("start", phase.startsOn())
                .setParameter("end", phase.endsOn())
                .getResultList();
    }

    /** Days of those of these units who were granted telework in the phase's days, but for requests of the phase. */
    List<Weekly> elsewhere(Phase phase, Collection<UUID> units) {
        return entities.createQuery("""
            select new ma.ittifaq.campaign.Campaigns$Weekly(a.employee, a.teleworkDays) from Agreement a
            where a.unit in :units and a.state in :granted
              and a.startsOn <= :end and coalesce(a.outlook.endsEarlyOn, a.endsOn) >= :start
              and not exists (select i.id from Invitation i where i.agreement = a.id and i.phase = :phase)
            """, Weekly.class)
                .setParameter("units", units)
                .setParameter("granted", GRANTED)
                .setParameter("start", phase.startsOn())
                .setParameter("end", phase.endsOn())
                .setParameter("phase", phase.id())
                .getResultList();
    }
}
