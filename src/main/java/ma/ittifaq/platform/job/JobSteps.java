package ma.ittifaq.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.job.JobItem.Outcome;

/** The short transactions of a job at work: each result with what led to it, the end. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobSteps {

    @Inject
    private JobStore store;

    @Inject
    private Instance<JobKind> kinds;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    List<UUID> next(UUID job, int most) {
        return store.find(job).filter(j -> j.state() == Job.State.RUNNING).isPresent()
                ? store.waiting(job, most)
                : List.of();
    }

    /** The work and its result in one: after a crash there are both or neither. Nothing once the job is stopped. */
    void one(UUID itemId) {
        JobItem item = store.item(itemId);
        Job job = store.find(item.job()).orElseThrow();
        if (item.outcome() == Outcome.WAITING && job.state() == Job.State.RUNNING) {
            kind(job).one(item.subject(), job);
            item.done(clock.instant());
        }
    }

    void fail(UUID itemId, Refusal why) {
        JobItem item = store.item(itemId);
        if (item.outcome() == Outcome.WAITING) {
            item.fail(why, clock.instant());
        }
    }

    /** Ends it when nothing waits any more. */
    void end(UUID id) {
        Job job = store.find(id).orElseThrow();
        Map<Outcome, Integer> counts = store.counts(id);
        if (job.state() == Job.State.RUNNING && !counts.containsKey(Outcome.WAITING)) {
            job.end(clock.instant());
            kind(job).ended(job);
            facts.fire(new Fact(
                    "job.ended",
                    id.toString(),
                    Optional.of(job.owner()),
                    Map.of(
                            "kind", job.kind(),
                            "done", String.valueOf(counts.getOrDefault(Outcome.DONE, 0)),
                            "failed", String.valueOf(counts.getOrDefault(Outcome.FAILED, 0)))));
        }
    }

    private JobKind kind(Job job) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(job.kind()))
                .findFirst()
                .orElseThrow();
    }
}
