package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgChart;

/** The repository of orders, of those whom they mean and of those whom they leave. */
@ApplicationScoped
class CrisisOrders {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    void add(Object fact) {
        entities.persist(fact);
    }

    void remove(Object fact) {
        entities.remove(fact);
    }

    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException changed) {
            throw CampaignRefused.stale();
        }
    }

    /** Makes another version of it, though none of its own fields changed. */
    void changed(CrisisOrder order) {
        try {
            entities.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        } catch (OptimisticLockException | PessimisticLockException | LockTimeoutException changed) {
            throw CampaignRefused.stale();
        }
    }

    CrisisOrder require(UUID id) {
        return Optional.ofNullable(entities.find(CrisisOrder.class, id)).orElseThrow(CampaignRefused::unknown);
    }

    CrisisNotice requireNotice(UUID id) {
        return Optional.ofNullable(entities.find(CrisisNotice.class, id)).orElseThrow(CampaignRefused::unknown);
    }

    /** Those that mean one of these units, the newest first. */
    List<CrisisOrder> meeting(Collection<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : entities.createQuery("""
                    select o from CrisisOrder o where o.id in (
                        select m.id from CrisisOrder m join m.units u where u in :units)
                    order by o.preparedAt desc, o.id
                    """, CrisisOrder.class)
                        .setParameter("units", units)
                        .setMaxResults(100)
                        .getResultList();
    }

    List<CrisisException> exceptions(UUID order) {
        return entities.createQuery(
                        "select x from CrisisException x join Employee e on e.id = x.person where x.order = :order"
                                + " order by e.name.lastFr, e.name.firstFr, e.id",
                        CrisisException.class)
                .setParameter("order", order)
                .getResultList();
    }

    List<UUID> notices(UUID order) {
        return entities.createQuery("select n.id from CrisisNotice n where n.order = :order order by n.id", UUID.class)
                .setParameter("order", order)
                .getResultList();
    }

    /** Of whom each of these notices is. */
    Map<UUID, UUID> meant(Collection<UUID> notices) {
        return notices.isEmpty()
                ? Map.of()
                : entities.createQuery("select n from CrisisNotice n where n.id in :notices", CrisisNotice.class)
                        .setParameter("notices", notices)
                        .getResultStream()
                        .collect(Collectors.toMap(CrisisNotice::id, CrisisNotice::person));
    }

    /** How many have their paper of the order, or of the return from it. */
    int made(UUID order, boolean back) {
        String paper = back ? "n.returnSha256" : "n.sha256";
        return entities.createQuery(
                        "select count(n) from CrisisNotice n where n.order = :order and " + paper + " is not null",
                        Long.class)
                .setParameter("order", order)
                .getSingleResult()
                .intValue();
    }

    /** Prepared, and still to come; the first to begin first. */
    List<CrisisOrder> prepared(LocalDate today) {
        return entities.createQuery(
                        "select distinct o from CrisisOrder o join fetch o.units where o.act is null and o.startsOn >="
                                + " :today order by o.startsOn, o.id",
                        CrisisOrder.class)
                .setParameter("today", today)
                .getResultList();
    }

    List<CrisisNotice> noticesOf(UUID person) {
        return entities.createQuery("""
            select n from CrisisNotice n join CrisisOrder o on o.id = n.order
            where n.person = :person and n.sha256 is not null order by o.startsOn desc, n.id
            """, CrisisNotice.class)
                .setParameter("person", person)
                .setMaxResults(100)
                .getResultList();
    }

    /** Who works in these units and below on the day, by unit and name. */
    List<Employee> people(Collection<UUID> units, LocalDate day) {
        OrgChart chart = directory.chart();
        List<UUID> all = units.stream()
                .flatMap(unit -> chart.below(unit).stream())
                .distinct()
                .toList();
        return all.isEmpty()
                ? List.of()
                : entities.createQuery("""
                    select e from Employee e where e.unit in :units and (e.leftOn is null or e.leftOn > :day)
                    order by e.unit, e.name.lastFr, e.name.firstFr, e.id
                    """, Employee.class)
                        .setParameter("units", all)
                        .setParameter("day", day)
                        .getResultList();
    }
}
