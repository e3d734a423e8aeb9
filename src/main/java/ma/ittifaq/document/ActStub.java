package ma.ittifaq.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What stays of an act whose file was eliminated: enough to recognise it, nothing of what it said. */
@Entity
@Table(name = "act_stub")
public class ActStub {
    @Id
    @Column(name = "act_id")
    private UUID act;

    @Column(name = "file_id")
    private UUID file;

    @Enumerated(EnumType.STRING)
    private Act.Kind kind;

    private String reference;

    private boolean standing;

    @Column(name = "verification_code")
    private String code;

    private String sha256;

    @ElementCollection
    @CollectionTable(name = "act_stub_revision", joinColumns = @JoinColumn(name = "act_id"))
    @Column(name = "sha256")
    private Set<String> revisions = new HashSet<>();

    private int signatures;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "eliminated_at")
    private Instant eliminatedAt;

    protected ActStub() {}

    ActStub(UUID file, Act act, int signatures, Instant now) {
        this.act = act.id();
        this.file = file;
        this.kind = act.kind();
        this.reference = act.reference();
        this.standing = act.isCurrent();
        this.code = act.code();
        this.sha256 = act.sha256();
        act.revisions().forEach(revision -> revisions.add(revision.sha256()));
        this.signatures = signatures;
        this.madeAt = act.createdAt();
        this.eliminatedAt = now;
    }

    /** Id of the agreement that it was an act of. */
    public UUID file() {
        return file;
    }

    public Act.Kind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    /** False when it had been given up before it took effect. */
    public boolean isStanding() {
        return standing;
    }

    /** SHA-256 of its last bytes. */
    public String sha256() {
        return sha256;
    }

    /** How many signatures it bore, the seal among them. */
    public int signatures() {
        return signatures;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant eliminatedAt() {
        return eliminatedAt;
    }
}
