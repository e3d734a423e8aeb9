package ma.ittifaq.signing;

import java.util.Optional;
import java.util.UUID;

/** What somebody may sign now: which bytes, where, and in whose place; without the bytes themselves. */
record SigningOffer(
        UUID agreement, long version, String reference, String sha256, Optional<UUID> onBehalfOf, Demand demand) {}
