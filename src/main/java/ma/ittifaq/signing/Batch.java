package ma.ittifaq.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.signing.BatchItem.Outcome;

/**
 * A batch as its signer sees it: how far it is, and each document with its result, in the order of references.
 *
 * @param provedAt when identity was proved; empty while it is only listed
 * @param until when that proof is of no more use
 * @param endedEarly why the mandate was over before that
 */
public record Batch(
        UUID id,
        BatchState state,
        Instant listedAt,
        Optional<Instant> provedAt,
        Optional<Instant> until,
        Optional<EndedEarly> endedEarly,
        Optional<Instant> endedAt,
        List<BatchItem> items) {

    /** So many documents at most. */
    public static final int MOST = 500;

    private static final int WHOLE = 100;

    static Batch of(SigningBatch batch, List<BatchItem> items, Instant now) {
        return new Batch(
                batch.id(),
                batch.state(now),
                batch.listedAt(),
                batch.mandate().map(Mandate::from),
                batch.mandate().map(Mandate::until),
                batch.endedEarly(),
                batch.endedAt(),
                List.copyOf(items));
    }

    public int total() {
        return items.size();
    }

    public int signed() {
        return count(Outcome.SIGNED);
    }

    public int failed() {
        return count(Outcome.FAILED);
    }

    public int waiting() {
        return count(Outcome.WAITING);
    }

    public int percent() {
        return items.isEmpty() ? WHOLE : (total() - waiting()) * WHOLE / total();
    }

    private int count(Outcome outcome) {
        return (int) items.stream().filter(i -> i.outcome() == outcome).count();
    }
}
