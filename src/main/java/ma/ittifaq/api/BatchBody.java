package ma.ittifaq.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.signing.Batch;
import ma.ittifaq.signing.BatchState;
import ma.ittifaq.signing.EndedEarly;

/** A batch of signatures and how far it is; in lists without its documents. */
public record BatchBody(
        UUID id,
        BatchState state,
        Instant listedAt,
        Instant provedAt,
        Instant validUntil,
        EndedEarly endedEarly,
        Instant endedAt,
        int documents,
        int signed,
        int failed,
        int waiting,
        List<BatchItemBody> items) {

    static BatchBody of(Batch batch, Locale locale) {
        return with(
                batch,
                batch.items().stream()
                        .map(item -> BatchItemBody.of(item, locale))
                        .toList());
    }

    static BatchBody summary(Batch batch) {
        return with(batch, null);
    }

    private static BatchBody with(Batch batch, List<BatchItemBody> items) {
        return new BatchBody(
                batch.id(),
                batch.state(),
                batch.listedAt(),
                batch.provedAt().orElse(null),
                batch.until().orElse(null),
                batch.endedEarly().orElse(null),
                batch.endedAt().orElse(null),
                batch.total(),
                batch.signed(),
                batch.failed(),
                batch.waiting(),
                items);
    }
}
