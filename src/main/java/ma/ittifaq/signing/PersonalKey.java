package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The key with which the server signs for one person, after the person proved who they are. */
@Entity
@Table(name = "personal_key")
class PersonalKey {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employee;

    @Embedded
    private StoredCredential stored;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected PersonalKey() {}

    PersonalKey(UUID employee, Credential credential) {
        this.id = UUID.randomUUID();
        this.employee = employee;
        this.stored = StoredCredential.of(credential);
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    Credential open(CertificateAuthority authority) {
        return stored.open(List.of(authority.rootCertificate()));
    }

    RevocationList.Revoked revocation() {
        return new RevocationList.Revoked(stored.x509().getSerialNumber(), revokedAt);
    }
}
