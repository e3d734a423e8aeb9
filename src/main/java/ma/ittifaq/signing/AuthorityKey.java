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

/** A key of the administration itself. A unique (purpose, generation) keeps two nodes from founding two authorities. */
@Entity
@Table(name = "authority_key")
class AuthorityKey implements Revocable {

    enum Purpose {
        /** Signs certificates and revocation lists. */
        ROOT,
        /** Seals acts. */
        SEAL,
        /** The same with the key in a token: its certificate alone is here. */
        SEAL_TOKEN,
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

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_reason")
    private RevocationReason reason;

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

    Purpose purpose() {
        return purpose;
    }

    /** When it was taken back; null while it counts. */
    Instant revoked() {
        return revokedAt;
    }

    RevocationReason reason() {
        return reason;
    }

    Instant begins() {
        return stored.notBefore();
    }

    Instant ends() {
        return stored.notAfter();
    }

    X509Certificate certificate() {
        return stored.x509();
    }

    @Override
    public String serial() {
        return stored.serial();
    }

    @Override
    public Optional<UUID> holder() {
        return Optional.empty();
    }

    @Override
    public void revoke(Instant at, RevocationReason why, Optional<UUID> by) {
        if (revokedAt != null) {
            throw CertificateRefused.ended();
        }
        revokedAt = at;
        reason = why;
    }
}
