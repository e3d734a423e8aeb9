package ma.ittifaq.api;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.audit.Line;

/** A line of the journal; {@code hash} covers {@code canonical} and the line before. */
public record EntryBody(
        long sequence, Instant at, String kind, String subject, UUID actor, String canonical, String hash) {

    static EntryBody of(Line line) {
        return new EntryBody(
                line.sequence(),
                line.at(),
                line.kind(),
                line.subject(),
                line.actor().orElse(null),
                line.canonical(),
                line.hash());
    }
}
