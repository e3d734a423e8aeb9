package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Refusal;

/** The short transactions around a batch: what is listed, the mandate, its early end. */
@ApplicationScoped
@Transactional
class BatchDesk {

    private static final Comparator<BatchItem> BY_REFERENCE =
            Comparator.comparing(BatchItem::reference, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Work has come in. */
    record Mandated(UUID batch) {}

    @Inject
    private Batches batches;

    @Inject
    private SigningDesk desk;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Mandated> mandated;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** Lists the documents as they are now; what cannot be signed stands there with its cause. */
    UUID list(Set<UUID> agreements, Actor actor) {
        batches.forgetListed(actor.person());
        SigningBatch batch = new SigningBatch(actor.person(), clock.instant());
        OrgChart chart = directory.chart();
        List<BatchItem> items = agreements.stream()
                .map(id -> listed(batch.id(), id, actor, chart))
                .sorted(BY_REFERENCE)
                .toList();
        IntStream.range(0, items.size()).forEach(i -> items.get(i).at(i + 1));
        batches.add(batch, items);
        return batch.id();
    }

    private BatchItem listed(UUID batch, UUID agreement, Actor actor, OrgChart chart) {
        try {
            SigningOffer offer = desk.offer(agreement, actor, chart);
            BatchItem item = new BatchItem(batch, offer);
            if (offer.demand().step() == SignatureField.EMPLOYEE) {
                item.fail(BatchRefused.own());
            } else {
                offer.demand().refusal().ifPresent(item::fail);
            }
            return item;
        } catch (Refusal refused) {
            return new BatchItem(batch, agreement, refused);
        }
    }

    /** Who comes to a batch that is none of theirs finds none. */
    SigningBatch require(UUID batch, Actor actor) {
        return batches.find(batch, actor.person()).orElseThrow(BatchRefused::unknown);
    }

    /** Who holds the key that is used. */
    Employee signer(UUID person) {
        return directory.require(person);
    }

    /** Mandated since then, the newest first. */
    List<Batch> recent(Actor actor, Instant since, int most) {
        List<SigningBatch> found = batches.of(actor.person(), since, most);
        Map<UUID, List<BatchItem>> items = batches
                .items(found.stream().map(SigningBatch::id).toList())
                .stream()
                .collect(Collectors.groupingBy(BatchItem::batch));
        return found.stream()
                .map(b -> Batch.of(b, items.getOrDefault(b.id(), List.of()), clock.instant()))
                .toList();
    }

    Batch read(UUID batch, Actor actor) {
        return Batch.of(require(batch, actor), batches.items(batch), clock.instant());
    }

    /** Leaves out what the signer unticked, before anything is signed. */
    void keepOnly(UUID id, Set<UUID> agreements, Actor actor) {
        if (require(id, actor).state(clock.instant()) == BatchState.LISTED) {
            List<BatchItem> waiting = batches.waiting(id, Batch.MOST);
            if (waiting.stream().noneMatch(i -> agreements.contains(i.agreement()))) {
                throw BatchRefused.none();
            }
            waiting.stream().filter(i -> !agreements.contains(i.agreement())).forEach(batches::remove);
        }
    }

    /** From here on the documents that wait may be signed. A second click finds it running and changes nothing. */
    void mandate(UUID id, Actor actor, Mandate mandate) {
        SigningBatch batch = require(id, actor);
        BatchState state = batch.state(clock.instant());
        if (state == BatchState.ENDED) {
            throw BatchRefused.ended();
        }
        if (state == BatchState.RUNNING) {
            return;
        }
        List<BatchItem> waiting = batches.waiting(id, Batch.MOST);
        batch.mandate(mandate);
        tell(
                "signing.batch_mandated",
                batch,
                Map.of(
                        "documents", String.valueOf(waiting.size()),
                        "list", BatchDigest.of(waiting),
                        "proof", mandate.method(),
                        "until", mandate.until().toString()));
        mandated.fire(new Mandated(id));
    }

    void endEarly(UUID id, Actor actor, EndedEarly why) {
        SigningBatch batch = require(id, actor);
        if (batch.state(clock.instant()) == BatchState.RUNNING) {
            batch.endEarly(why);
            tell("signing.batch_ended_early", batch, Map.of("why", why.name()));
        }
    }

    private void tell(String kind, SigningBatch batch, Map<String, String> details) {
        facts.fire(new Fact(kind, batch.id().toString(), Optional.of(batch.signer()), details));
    }
}
