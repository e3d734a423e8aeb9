package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A key of the administration itself. A unique (purpose, generation) keeps two nodes from founding two authorities. */
@Entity
@Table(name = "authority_key")
class AuthorityKey {

    enum Purpose {
        /** Signs certificates and revocation lists. */
        ROOT,
        /** Seals acts. */
        SEAL,
        /** Stamps the time in demonstrations and tests. */
        STAMP
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int generation;

    @Embedded
    private StoredCredential stored;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AuthorityKey() {}

    AuthorityKey(Purpose purpose, int generation, Credential credential) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.generation = generation;
        this.stored = StoredCredential.of(credential);
    }

    Credential openRoot() {
        return stored.open(List.of());
    }

    Credential open(CertificateAuthority authority) {
        return stored.open(List.of(authority.rootCertificate()));
    }

    RevocationList.Revoked revocation() {
        return new RevocationList.Revoked(stored.x509().getSerialNumber(), revokedAt);
    }
}
