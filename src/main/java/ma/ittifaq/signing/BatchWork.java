package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.signing.BatchItem.Outcome;

/** The short transactions of a batch at work: what comes next, each result, the end. */
@ApplicationScoped
@Transactional
class BatchWork {

    @Inject
    private Batches batches;

    @Inject
    private SigningDesk desk;

    @Inject
    private SealJobs seals;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Under which mandate work goes on; empty when it is over. */
    Optional<Mandate> running(UUID id) {
        return batches.find(id)
                .filter(batch -> batch.state(clock.instant()) == BatchState.RUNNING)
                .flatMap(SigningBatch::mandate);
    }

    /** The mandate's key is there no more: what is left waits for another proof of identity. */
    void endEarly(UUID id, EndedEarly why) {
        batches.find(id).ifPresent(batch -> batch.endEarly(why));
    }

    List<BatchItem> next(UUID id, int most) {
        return batches.waiting(id, most);
    }

    /** What is to be signed, if it is still what was shown. */
    SigningTask open(BatchItem item, Actor actor) {
        SigningTask task = desk.open(item.agreement(), Optional.of(item.version()), actor);
        item.requireAsShown(task, Vault.sha256(task.base()));
        return task;
    }

    /**
     * The signature, the move and the result in one: after a crash there are all three or none. Without a good mandate, at this
     * very moment, there is nothing.
     */
    void record(UUID itemId, SigningTask task, Signer.Result result, Mandate mandate) {
        BatchItem item = batches.item(itemId);
        if (item.outcome() != Outcome.WAITING || running(item.batch()).isEmpty()) {
            return;
        }
        item.sign(desk.record(task, result, KeyHolder.SERVER, mandate.proof()));
    }

    /**
     * What this batch signed as the last is sealed behind it: meanwhile the batch claims it, so that seals do not slow down the
     * signatures. Of a server that died in between the claims run out.
     */
    void leaveToSeal(UUID id) {
        List<UUID> acts = batches.signedActs(id);
        if (!acts.isEmpty()) {
            seals.free(acts);
        }
    }

    void fail(UUID itemId, Refusal why, Actor actor) {
        BatchItem item = batches.item(itemId);
        if (item.outcome() == Outcome.WAITING) {
            item.fail(why);
            if (item.outcome() == Outcome.FAILED) {
                facts.fire(new Fact(
                        "signing.batch_refused",
                        item.agreement().toString(),
                        Optional.of(actor.person()),
                        Map.of("batch", item.batch().toString(), "cause", why.key())));
            }
        }
    }

    /** Ends it when nothing waits any more. */
    void end(UUID id) {
        SigningBatch batch = batches.find(id).orElseThrow();
        List<BatchItem> items = batches.items(id);
        if (batch.endedAt().isPresent() || items.stream().anyMatch(i -> i.outcome() == Outcome.WAITING)) {
            return;
        }
        batch.end(clock.instant());
        Map<Outcome, Long> outcomes =
                items.stream().collect(Collectors.groupingBy(BatchItem::outcome, Collectors.counting()));
        Map<String, String> details = Map.of(
                "signed", String.valueOf(outcomes.getOrDefault(Outcome.SIGNED, 0L)),
                "failed", String.valueOf(outcomes.getOrDefault(Outcome.FAILED, 0L)),
                "report", BatchDigest.of(items));
        facts.fire(new Fact("signing.batch_ended", id.toString(), Optional.of(batch.signer()), details));
    }
}
