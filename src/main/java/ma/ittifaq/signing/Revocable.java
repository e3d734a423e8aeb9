package ma.ittifaq.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A certificate that the in-house authority can take back. */
interface Revocable {

    String serial();

    /** Whose it is; empty for the administration's own. */
    Optional<UUID> holder();

    /** Once: the first reason stands. */
    void revoke(Instant at, RevocationReason reason, Optional<UUID> by);
}
