package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A list of documents that one person signs together. It is listed, then mandated by a proof of identity, and worked off
 * while the mandate is good; what is left when it is over waits for another proof.
 */
@Entity
@Table(name = "signing_batch")
class SigningBatch {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "signer_id")
    private UUID signer;

    @Column(name = "listed_at")
    private Instant listedAt;

    @Column(name = "proof")
    private String method;

    @Column(name = "proved_at")
    private Instant provedAt;

    @Column(name = "valid_until")
    private Instant until;

    private String serial;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_early")
    private EndedEarly endedEarly;

    /** Of the node at work; written past this object, because who reads the batch must not give the claim back. */
    @Column(name = "claimed_until", insertable = false, updatable = false)
    private Instant claimedUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SigningBatch() {}

    SigningBatch(UUID signer, Instant now) {
        this.id = UUID.randomUUID();
        this.signer = signer;
        this.listedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID signer() {
        return signer;
    }

    Instant listedAt() {
        return listedAt;
    }

    Optional<EndedEarly> endedEarly() {
        return Optional.ofNullable(endedEarly);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Mandate> mandate() {
        return provedAt == null ? Optional.empty() : Optional.of(new Mandate(signer, method, provedAt, until, serial));
    }

    BatchState state(Instant now) {
        if (endedAt != null) {
            return BatchState.ENDED;
        }
        return mandate()
                .map(m -> endedEarly == null && m.covers(now) ? BatchState.RUNNING : BatchState.OVER)
                .orElse(BatchState.LISTED);
    }

    /** Begins it, or lets it go on when an earlier mandate is over. */
    void mandate(Mandate given) {
        if (!given.signer().equals(signer)) {
            throw SigningRefused.withoutProof();
        }
        method = given.method();
        provedAt = given.from();
        until = given.until();
        serial = given.serial();
        endedEarly = null;
    }

    void endEarly(EndedEarly why) {
        endedEarly = why;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
