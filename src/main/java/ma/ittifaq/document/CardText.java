package ma.ittifaq.document;

import java.time.Instant;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;

/**
 * What a signature card shows: who, as what, when, at which level, for whom when it is by delegation, and which unit the
 * signer heads for the time being when its post is vacant.
 */
public record CardText(
        Bilingual name,
        Bilingual capacity,
        Instant signedAt,
        Bilingual level,
        Optional<Bilingual> onBehalfOf,
        Optional<Bilingual> actingIn,
        ActLanguages languages) {}
