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
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.SignatureLevel;

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

    @Column(name = "asked_format")
    private String asked = PadesLevel.LTA.etsi();

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_level")
    private SignatureLevel legalAsked;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_level")
    private SignatureLevel legalLevel;

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

    /** What the policy asked for, and what it is in law. */
    ActSignature asked(PadesLevel format, SignatureLevel lowest, SignatureLevel reached) {
        this.asked = format.etsi();
        this.legalAsked = lowest;
        this.legalLevel = reached;
        return this;
    }

    /** Of the seal, which is no person's signature. */
    ActSignature asked(PadesLevel format) {
        this.asked = format.etsi();
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

    /** The level that was asked for, as ETSI spells it. */
    public String asked() {
        return asked;
    }

    /** The lowest signature in law that the step accepted; empty for the seal. */
    public Optional<SignatureLevel> legalAsked() {
        return Optional.ofNullable(legalAsked);
    }

    /** What it is in law; empty for the seal. */
    public Optional<SignatureLevel> legalLevel() {
        return Optional.ofNullable(legalLevel);
    }

    /** One was asked for, and no authority has given it yet; what is not there is not claimed. */
    public boolean waitsForTimeStamp() {
        return PadesLevel.reached(asked).atLeast(PadesLevel.T)
                && !PadesLevel.reached(level).atLeast(PadesLevel.T);
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
