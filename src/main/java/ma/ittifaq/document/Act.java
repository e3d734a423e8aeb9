package ma.ittifaq.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Something on paper, most often in the file of an agreement: numbered, stored, and growing only by appended revisions. */
@Entity
@Table(name = "act")
public class Act {
    /** What the paper is. */
    public enum Kind {
        AGREEMENT,
        REFUSAL,
        SUSPENSION,
        NOTICE,
        RESCISSION,
        EARLY_END,
        CERTIFICATE,
        /** What an authorised list of the archive eliminated; of no agreement, for theirs are gone. */
        ELIMINATION,
        /** What the archive handed over to another one; of no agreement, for it is of many. */
        TRANSFER,
        /** Who acts in whose place; of no agreement. */
        DELEGATION,
        /** Puts units on telework, of no agreement: those stay as they are. */
        ORDER,
        ORDER_RETURN;

        /** Whether it lies in the file of an agreement. */
        public boolean isOfAgreement() {
            return this != ELIMINATION && this != TRANSFER && this != DELEGATION;
        }

        /** The kind as addresses spell it. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofWireName(String name) {
            return Stream.of(values()).filter(k -> k.wireName().equals(name)).findFirst();
        }
    }

    /** Whether it stands, or was given up before it took effect; its number stays listed as void. */
    public enum Status {
        CURRENT,
        VOID
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String sha256;

    @Column(name = "verification_code")
    private String code;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "act", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<ActRevision> revisions = new ArrayList<>();

    protected Act() {}

    Act(UUID agreement, Kind kind, String reference, String code, String sha256, Instant now) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.kind = kind;
        this.reference = reference;
        this.status = Status.CURRENT;
        this.code = code;
        this.createdAt = now;
        append(sha256, now);
    }

    final void append(String newSha256, Instant now) {
        sha256 = newSha256;
        revisions.add(new ActRevision(this, revisions.size() + 1, newSha256, now));
    }

    void makeVoid() {
        status = Status.VOID;
    }

    public UUID id() {
        return id;
    }

    /** Whose file it is in; empty for an act of the archive itself and for a delegation. */
    public Optional<UUID> agreement() {
        return Optional.ofNullable(agreement);
    }

    public Kind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    public boolean isCurrent() {
        return status == Status.CURRENT;
    }

    /** Address of its newest bytes. */
    public String sha256() {
        return sha256;
    }

    /** The short code printed on it, by which anybody checks it. */
    public String code() {
        return code;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<ActRevision> revisions() {
        return List.copyOf(revisions);
    }
}
