package ma.ittifaq.document;

import java.time.Instant;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;

/** What a signature card shows: who, as what, when, at which level, and for whom when it is by delegation. */
public record CardText(
        Bilingual name,
        Bilingual capacity,
        Instant signedAt,
        Bilingual level,
        Optional<Bilingual> onBehalfOf,
        ActLanguages languages) {}
