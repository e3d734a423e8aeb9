package ma.ittifaq.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.job.JobItem.Outcome;

/**
 * Boundary of jobs: listed, begun, followed, stopped. Whoever asks for a job that is another's finds none. Whether somebody may do
 * what a kind does is that kind's to ask, of each subject.
 */
@ApplicationScoped
@Transactional
public class Jobs {

    /** A list of jobs is for finding the way back to one; the records stay. */
    private static final Duration RECENT = Duration.ofDays(30);

    private static final int MOST_LISTED = 20;

    /** Work has come in. */
    record Begun(UUID job) {}

    @Inject
    private JobStore store;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Begun> begun;

    @Inject
    private Clock clock;

    /** Lists subjects for the owner; nothing is done by it. Lists of that kind that were not begun are forgotten. */
    public UUID list(String kind, Collection<UUID> subjects, int most, UUID owner) {
        Set<UUID> each = new LinkedHashSet<>(subjects);
        if (each.isEmpty()) {
            throw JobRefused.none();
        }
        if (each.size() > most) {
            throw JobRefused.tooMany(most);
        }
        store.forgetListed(owner, kind);
        Job job = new Job(kind, owner, clock.instant());
        store.add(job, each);
        return job.id();
    }

    /** From here on the listed subjects are worked off. */
    public void begin(UUID id, String argument, UUID owner) {
        Job job = require(id, owner);
        if (job.state() != Job.State.LISTED) {
            throw JobRefused.begun();
        }
        job.begin(argument, clock.instant());
        tell("job.begun", job, Map.of("kind", job.kind(), "subjects", String.valueOf(total(job))));
        begun.fire(new Begun(id));
    }

    private int total(Job job) {
        return store.counts(job.id()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What is not done by then is left. */
    public void stop(UUID id, UUID owner) {
        Job job = require(id, owner);
        if (job.state() == Job.State.RUNNING) {
            job.stop(clock.instant());
            tell("job.stopped", job, Map.of());
        }
    }

    public JobProgress progress(UUID id, UUID owner) {
        return progress(require(id, owner));
    }

    private JobProgress progress(Job job) {
        return progress(job, store.counts(job.id()));
    }

    private static JobProgress progress(Job job, Map<Outcome, Integer> counts) {
        int done = counts.getOrDefault(Outcome.DONE, 0);
        int failed = counts.getOrDefault(Outcome.FAILED, 0);
        return new JobProgress(job, done + failed + counts.getOrDefault(Outcome.WAITING, 0), done, failed);
    }

    /** Items with one of these results, in their order. */
    public List<JobItem> items(UUID id, Set<Outcome> outcomes, int most, UUID owner) {
        return store.items(require(id, owner).id(), outcomes, most);
    }

    /** Those of the last weeks that were begun, the newest first. */
    public List<JobProgress> recent(String kind, UUID owner) {
        List<Job> jobs = store.of(owner, kind, clock.instant().minus(RECENT), MOST_LISTED);
        Map<UUID, Map<Outcome, Integer>> counts =
                store.counts(jobs.stream().map(Job::id).toList());
        return jobs.stream()
                .map(job -> progress(job, counts.getOrDefault(job.id(), Map.of())))
                .toList();
    }

    private Job require(UUID id, UUID owner) {
        return store.find(id).filter(job -> job.owner().equals(owner)).orElseThrow(JobRefused::unknown);
    }

    private void tell(String kind, Job job, Map<String, String> details) {
        facts.fire(new Fact(kind, job.id().toString(), Optional.of(job.owner()), details));
    }
}
