package ma.ittifaq.api;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.signing.BatchItem;
import ma.ittifaq.signing.BatchItem.Outcome;

/** One document of a batch; {@code cause} and {@code detail} where it is not signed, in the caller's language. */
public record BatchItemBody(
        int place,
        UUID agreement,
        String reference,
        Outcome result,
        Instant at,
        String level,
        Boolean timeStampPending,
        String sha256,
        UUID onBehalfOf,
        String cause,
        String detail) {

    static BatchItemBody of(BatchItem item, Locale locale) {
        boolean signed = item.outcome() == Outcome.SIGNED;
        boolean failed = item.outcome() == Outcome.FAILED;
        return new BatchItemBody(
                item.place(),
                item.agreement(),
                item.reference(),
                item.outcome(),
                item.signedAt(),
                item.level(),
                signed ? item.waitsForTimeStamp() : null,
                item.sha256(),
                item.onBehalfOf().orElse(null),
                failed ? Problem.type(item.cause()) : null,
                failed ? item.why(locale) : null);
    }
}
