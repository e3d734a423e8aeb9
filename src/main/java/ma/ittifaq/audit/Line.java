package ma.ittifaq.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A chained line as auditors read it.
 *
 * @param sequence its number, without gap
 * @param at when
 * @param kind what happened
 * @param subject what it happened to
 * @param actor who did it; empty for the system or somebody unknown
 * @param canonical the text that the hash covers
 * @param hash the chain's hash at this line
 */
public record Line(
        long sequence, Instant at, String kind, String subject, Optional<UUID> actor, String canonical, String hash) {}
