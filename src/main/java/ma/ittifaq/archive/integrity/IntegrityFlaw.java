package ma.ittifaq.archive.integrity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A flaw as a check reported it. */
@Entity
@Table(name = "integrity_flaw")
class IntegrityFlaw {
    @Id
    private UUID id;

    @Column(name = "check_id")
    private UUID check;

    @Enumerated(EnumType.STRING)
    private Flaw.Kind kind;

    private String subject;

    private String sha256;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "found_at")
    private Instant at;

    protected IntegrityFlaw() {}

    IntegrityFlaw(UUID check, Flaw flaw, Instant at) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.kind = flaw.kind();
        this.subject = flaw.subject();
        this.sha256 = flaw.sha256().orElse(null);
        this.agreement = flaw.agreement().orElse(null);
        this.at = at;
    }

    Flaw flaw() {
        return new Flaw(kind, subject, Optional.ofNullable(sha256), Optional.ofNullable(agreement));
    }
}
