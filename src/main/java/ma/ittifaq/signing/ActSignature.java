package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.document.SignatureField;

/** One signature on an act: in which field, by whom, for whom, and on which bytes. Only its level may rise, by a later stamp. */
@Entity
@Table(name = "act_signature")
public class ActSignature {

    @Id
    private UUID id;

    @Column(name = "act_id")
    private UUID act;

    @Enumerated(EnumType.STRING)
    private SignatureField step;

    @Column(name = "signer_id")
    private UUID signer;

    @Column(name = "behalf_id")
    private UUID onBehalfOf;

    private String serial;

    private String level;

    private String proof;

    @Column(name = "signed_at")
    private Instant at;

    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "key_holder")
    private KeyHolder key = KeyHolder.SERVER;

    protected ActSignature() {}

    ActSignature(UUID act, SignatureField step, SignedRevision revision, String level, String sha256) {
        this.id = UUID.randomUUID();
        this.act = act;
        this.step = step;
        this.serial = StoredCredential.serial(revision.certificate());
        this.at = revision.at();
        this.level = level;
        this.sha256 = sha256;
    }

    /** The person behind the signature; the seal has none. */
    ActSignature by(UUID person, Optional<UUID> inPlaceOf, String proofMethod) {
        this.signer = person;
        this.onBehalfOf = inPlaceOf.orElse(null);
        this.proof = proofMethod;
        return this;
    }

    /** Whose the key was. */
    ActSignature with(KeyHolder holder) {
        this.key = holder;
        return this;
    }

    UUID act() {
        return act;
    }

    public SignatureField step() {
        return step;
    }

    /** Empty for the seal. */
    public Optional<UUID> signer() {
        return Optional.ofNullable(signer);
    }

    /** Whose place the signer took by delegation. */
    public Optional<UUID> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /** The signer's own token, or the key that the server holds for them. */
    public KeyHolder key() {
        return key;
    }

    /** Serial number of the certificate, lower-case hexadecimal. */
    public String serial() {
        return serial;
    }

    /** The level that was reached, as ETSI spells it. */
    public String level() {
        return level;
    }

    /** The level that was asked for: a time stamp on people's signatures, everything that lasts on the seal. */
    public String asked() {
        return (step == SignatureField.SEAL ? PadesLevel.LTA : PadesLevel.T).etsi();
    }

    /** No authority has stamped it yet; what is not there is not claimed. */
    public boolean waitsForTimeStamp() {
        return !PadesLevel.reached(level).atLeast(PadesLevel.T);
    }

    void raise(PadesLevel reached) {
        if (reached.atLeast(PadesLevel.reached(level))) {
            level = reached.etsi();
        }
    }

    public Instant at() {
        return at;
    }

    /** Address of the revision that this signature made. */
    public String sha256() {
        return sha256;
    }
}
