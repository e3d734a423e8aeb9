package ma.ittifaq.api;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.audit.Line;
import ma.ittifaq.audit.Outcome;

/** A line of the journal; {@code hash} covers {@code canonical} and the line before. */
public record EntryBody(
        long sequence,
        Instant at,
        String kind,
        String subject,
        Outcome outcome,
        UUID actor,
        UUID onBehalfOf,
        UUID person,
        UUID agreement,
        String purpose,
        String where,
        String canonical,
        String hash) {

    static EntryBody of(Line line) {
        return new EntryBody(
                line.sequence(),
                line.at(),
                line.kind(),
                line.subject(),
                line.outcome(),
                line.actor().orElse(null),
                line.onBehalfOf().orElse(null),
                line.person().orElse(null),
                line.agreement().orElse(null),
                line.purpose().orElse(null),
                line.where().orElse(null),
                line.canonical(),
                line.hash());
    }
}
