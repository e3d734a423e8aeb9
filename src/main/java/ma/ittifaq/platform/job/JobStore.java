package ma.ittifaq.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Claims;
import ma.ittifaq.platform.job.JobItem.Outcome;

/** The repository of jobs. */
@ApplicationScoped
class JobStore {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Claims claims;

    void add(Job job, Collection<UUID> subjects) {
        entities.persist(job);
        int place = 0;
        for (UUID subject : subjects) {
            place++;
            entities.persist(new JobItem(job.id(), place, subject));
        }
    }

    Optional<Job> find(UUID job) {
        return Optional.ofNullable(entities.find(Job.class, job));
    }

    JobItem item(UUID item) {
        return entities.find(JobItem.class, item);
    }

    Map<Outcome, Integer> counts(UUID job) {
        return counts(List.of(job)).getOrDefault(job, Map.of());
    }

    /** Of each of these jobs, in one statement. */
    Map<UUID, Map<Outcome, Integer>> counts(Collection<UUID> jobs) {
        Map<UUID, Map<Outcome, Integer>> counts = new HashMap<>();
        if (!jobs.isEmpty()) {
            entities.createQuery("""
                select i.job, i.outcome, count(i) from JobItem i where i.job in :jobs group by i.job, i.outcome
                """, Object[].class)
                    .setParameter("jobs", jobs)
                    .getResultStream()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(Outcome.class))
                            .put((Outcome) row[1], ((Long) row[2]).intValue()));
        }
        return counts;
    }

    List<JobItem> items(UUID job, Collection<Outcome> outcomes, int most) {
        return entities.createQuery(
                        "select i from JobItem i where i.job = :job and i.outcome in :outcomes order by i.place",
                        JobItem.class)
                .setParameter("job", job)
                .setParameter("outcomes", outcomes)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next that wait, those that were tried least often first. */
    List<UUID> waiting(UUID job, int most) {
        return entities.createQuery("""
            select i.id from JobItem i where i.job = :job and i.outcome = :waiting order by i.tries, i.place
            """, UUID.class)
                .setParameter("job", job)
                .setParameter("waiting", Outcome.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that were begun, the newest first. */
    List<Job> of(UUID owner, String kind, Instant since, int most) {
        return entities.createQuery("""
            select j from Job j where j.owner = :owner and j.kind = :kind and j.begunAt >= :since
            order by j.begunAt desc
            """, Job.class)
                .setParameter("owner", owner)
                .setParameter("kind", kind)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Lists to which nobody said yes are no records. */
    void forgetListed(UUID owner, String kind) {
        for (String delete : List.of(
                "delete from JobItem i where i.job in (select j.id from Job j where j.owner = :owner and j.kind = :kind"
                        + " and j.begunAt is null)",
                "delete from Job j where j.owner = :owner and j.kind = :kind and j.begunAt is null")) {
            entities.createQuery(delete)
                    .setParameter("owner", owner)
                    .setParameter("kind", kind)
                    .executeUpdate();
        }
    }

    /** Begun and not ended, with nobody at work on them. */
    @Transactional
    List<UUID> idle() {
        return entities.createQuery("""
            select j.id from Job j
            where j.begunAt is not null and j.endedAt is null and j.stoppedAt is null
              and (j.claimedUntil is null or j.claimedUntil < :now)
            order by j.begunAt
            """, UUID.class)
                .setParameter("now", claims.now())
                .getResultList();
    }
}
