package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Refusal;

/** One document of a batch: as it was shown to the signer, and what became of it. */
@Entity
@Table(name = "signing_batch_item")
public class BatchItem {

    /** What became of a document. */
    public enum Outcome {
        WAITING,
        SIGNED,
        FAILED
    }

    /** A busy database, or a token that is away, is asked so often before the document counts as failed. */
    private static final int MOST_TRIES = 5;

    @Id
    private UUID id;

    @Column(name = "batch_id")
    private UUID batch;

    private int place;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "agreement_version")
    private Long version;

    private String reference;

    @Column(name = "base_sha256")
    private String base;

    @Enumerated(EnumType.STRING)
    private SignatureField step;

    @Column(name = "behalf_id")
    private UUID onBehalfOf;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.WAITING;

    private int tries;

    @Embedded
    private BatchCause cause;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String level;

    @Column(name = "stamp_pending")
    private boolean stampPending;

    private String sha256;

    protected BatchItem() {}

    BatchItem(UUID batch, SigningOffer offer) {
        this(batch, offer.agreement());
        this.version = offer.version();
        this.reference = offer.reference();
        this.base = offer.sha256();
        this.step = offer.demand().step();
        this.onBehalfOf = offer.onBehalfOf().orElse(null);
    }

    /** Of what could not even be offered. */
    BatchItem(UUID batch, UUID agreement, Refusal why) {
        this(batch, agreement);
        fail(why);
    }

    private BatchItem(UUID batch, UUID agreement) {
        this.id = UUID.randomUUID();
        this.batch = batch;
        this.agreement = agreement;
    }

    BatchItem at(int number) {
        place = number;
        return this;
    }

    /** The very bytes, in the very place, in the very capacity are still what was shown. */
    void requireAsShown(SigningTask task, String present) {
        boolean same = base.equals(present)
                && step == task.field()
                && onBehalfOf().equals(task.onBehalfOf().map(SigningTask.Deputed::holder));
        if (!same) {
            throw new RuleBroken.Stale();
        }
    }

    void sign(Signed signed) {
        outcome = Outcome.SIGNED;
        signedAt = signed.at();
        level = signed.level();
        stampPending = signed.timeStampPending();
        sha256 = signed.sha256();
        cause = null;
    }

    /** Later, when it may be otherwise then; else this is how it ended. */
    final void fail(Refusal why) {
        tries++;
        if (!SigningRefused.isPassing(why) || tries >= MOST_TRIES) {
            outcome = Outcome.FAILED;
            cause = BatchCause.of(why);
        }
    }

    UUID id() {
        return id;
    }

    UUID batch() {
        return batch;
    }

    long version() {
        return version;
    }

    /** Of the bytes that were shown; null for what could not be offered. */
    String base() {
        return base;
    }

    public int place() {
        return place;
    }

    public UUID agreement() {
        return agreement;
    }

    /** Null when the agreement was not the signer's to see. */
    public String reference() {
        return reference;
    }

    /** Where the signature goes; null for what could not be offered. */
    public SignatureField step() {
        return step;
    }

    public Optional<UUID> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Key of the refusal; null unless it failed. */
    public String cause() {
        return cause == null ? null : cause.key();
    }

    /** Why it failed, in the reader's language; empty unless it did. */
    public String why(Locale locale) {
        return cause == null ? "" : cause.told(locale);
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** The level that was reached with the signature, as ETSI spells it; null until it is signed. */
    public String level() {
        return level;
    }

    /** Address of the signed bytes. */
    public String sha256() {
        return sha256;
    }

    /** One was asked for, no authority gave it with the signature, and none has since. */
    public boolean waitsForTimeStamp() {
        return stampPending;
    }
}
