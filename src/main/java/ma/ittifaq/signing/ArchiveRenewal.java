package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.document.Documents;
import ma.ittifaq.platform.Settings;

/**
 * Asks for a new archive time stamp over acts whose last one is about to lose its worth: its authority's certificate ends,
 * or the administration says that stamps of before a day are to be renewed, for an algorithm that falls. The queue of late
 * time stamps does the work, and tries for as long as it takes.
 */
@ApplicationScoped
@Transactional
class ArchiveRenewal {

    static final int AT_ONCE = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StampJobs jobs;

    @Inject
    private Documents documents;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Asks for some of those that are due; answers for how many. */
    int requestDue() {
        Instant now = clock.instant();
        List<UUID> due = entities.createQuery("""
            select v.act from ActValidation v, Act a
            where a.id = v.act and a.status = ma.ittifaq.document.Act.Status.CURRENT
              and (v.renewAt <= :now or v.stampAt < :floor)
              and not exists (select j from StampJob j where j.act = v.act and j.doneAt is null)
            order by v.renewAt
            """, UUID.class)
                .setParameter("now", now)
                .setParameter("floor", settings.stampsRenewedBefore().orElse(Instant.EPOCH))
                .setMaxResults(AT_ONCE)
                .getResultList();
        due.forEach(act -> jobs.request(act, now));
        return due.size();
    }

    /** Looks at acts that were sealed before anybody noted how long their stamps last; answers how many it looked at. */
    int lookBack() {
        List<ActValidation> unknown = entities.createQuery(
                        "select v from ActValidation v where v.renewAt is null", ActValidation.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
        unknown.forEach(validation -> validation.stamped(StampLife.of(documents.read(validation.sha256()))));
        return unknown.size();
    }
}
