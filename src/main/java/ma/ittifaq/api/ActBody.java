package ma.ittifaq.api;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.agreement.Reading;
import ma.ittifaq.document.Act;

/** A paper of the file. Readers of metadata get neither its code nor a way to its bytes. */
public record ActBody(
        String kind, String reference, String status, String sha256, Instant createdAt, String code, String href) {

    static ActBody of(UUID agreement, Act act, Reading reading) {
        boolean whole = reading == Reading.WHOLE;
        String address = "/api/v1/agreements/" + agreement + "/acts/"
                + act.kind().wireName() + ".pdf?reference=" + act.reference();
        return new ActBody(
                act.kind().wireName(),
                act.reference(),
                act.isCurrent() ? "current" : "void",
                act.sha256(),
                act.createdAt(),
                whole ? act.code() : null,
                whole ? address : null);
    }
}
