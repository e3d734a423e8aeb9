package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.SignatureLevel;

/**
 * Bytes that wait for the value of somebody's own token: everything that decides them, kept so that any node can make
 * them again. Certificates may bear the number of an identity card: sealed like that number everywhere else.
 */
@Entity
@Table(name = "prepared_signing")
class PreparedSigning {

    /** To carry a file to the machine with the card, and back. */
    static final Duration LIFE = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "agreement_version")
    private long version;

    @Column(name = "signer_id")
    private UUID signer;

    @Column(name = "behalf_id")
    private UUID onBehalfOf;

    @Column(name = "base_sha256")
    private String base;

    @Column(name = "data_sha256")
    private String data;

    private byte[] certificates;

    private byte[] card;

    @Column(name = "prepared_at")
    private Instant at;

    @Column(name = "expires_at")
    private Instant until;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PreparedSigning() {}

    PreparedSigning(SigningTask task, SignatureRequest request, byte[] toBeSigned) {
        this.id = UUID.randomUUID();
        this.agreement = task.agreement();
        this.version = task.version();
        this.signer = task.signer().id();
        this.onBehalfOf = holder(task);
        this.base = Vault.sha256(task.base());
        this.data = Vault.sha256(toBeSigned);
        this.certificates = Vault.opened().seal(encoded(request.chain()));
        this.card = Vault.opened().seal(request.card());
        this.at = request.at();
        this.until = request.at().plus(LIFE);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant until() {
        return until;
    }

    boolean isOf(UUID person, UUID ofAgreement) {
        return signer.equals(person) && agreement.equals(ofAgreement);
    }

    /** The very bytes, in the very place, are still what would be signed. */
    boolean isFor(SigningTask task) {
        return base.equals(Vault.sha256(task.base()))
                && Optional.ofNullable(onBehalfOf).equals(Optional.ofNullable(holder(task)));
    }

    boolean gave(byte[] toBeSigned) {
        return data.equals(Vault.sha256(toBeSigned));
    }

    /** Refuses when it was used, or when its time is over. */
    void requireOpen(Instant now) {
        if (usedAt != null) {
            throw TokenRefused.used();
        }
        if (now.isAfter(until)) {
            throw TokenRefused.late();
        }
    }

    void use(Instant now) {
        requireOpen(now);
        usedAt = now;
    }

    SignatureRequest request(SigningTask task) {
        return new SignatureRequest(
                task.field().fieldName(),
                chain(),
                at,
                Vault.opened().unseal(card),
                Cards.reason(task.field()),
                task.format().atLeast(PadesLevel.T));
    }

    /** What a signature by that key is in law. */
    SignatureLevel level() {
        return QualifiedStatement.levelOf(chain().getFirst());
    }

    private List<X509Certificate> chain() {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(
                            new ByteArrayInputStream(Vault.opened().unseal(certificates)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("the certificates of preparation " + id + " cannot be read", e);
        }
    }

    private static byte[] encoded(List<X509Certificate> chain) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (X509Certificate certificate : chain) {
                all.writeBytes(certificate.getEncoded());
            }
        } catch (GeneralSecurityException e) {
            throw new SigningFailure("a certificate has no encoding", e);
        }
        return all.toByteArray();
    }

    private static UUID holder(SigningTask task) {
        return task.onBehalfOf().map(SigningTask.Deputed::holder).orElse(null);
    }
}
