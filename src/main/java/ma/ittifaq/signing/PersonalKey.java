package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The key with which the server signs for one person, after the person proved who they are. */
@Entity
@Table(name = "personal_key")
class PersonalKey implements Revocable {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employee;

    @Embedded
    private StoredCredential stored;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_reason")
    private RevocationReason reason;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    protected PersonalKey() {}

    PersonalKey(UUID employee, Credential credential) {
        this.id = UUID.randomUUID();
        this.employee = employee;
        this.stored = StoredCredential.of(credential);
    }

    @Override
    public String serial() {
        return stored.serial();
    }

    @Override
    public Optional<UUID> holder() {
        return Optional.of(employee);
    }

    @Override
    public void revoke(Instant at, RevocationReason why, Optional<UUID> by) {
        if (revokedAt != null) {
            throw CertificateRefused.ended();
        }
        revokedAt = at;
        reason = why;
        revokedBy = by.orElse(null);
    }

    Instant ends() {
        return stored.notAfter();
    }

    X509Certificate certificate() {
        return stored.x509();
    }

    Credential open(CertificateAuthority authority) {
        return stored.open(List.of(authority.rootCertificate()));
    }
}
