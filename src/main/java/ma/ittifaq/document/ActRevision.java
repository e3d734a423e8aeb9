package ma.ittifaq.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One state of an act's bytes: the frozen text, then one more for every signature, seal or time stamp. */
@Entity
@Table(name = "act_revision")
public class ActRevision {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "act_id")
    private Act act;

    private int sequence;

    private String sha256;

    @Column(name = "added_at")
    private Instant at;

    protected ActRevision() {}

    ActRevision(Act act, int sequence, String sha256, Instant at) {
        this.id = UUID.randomUUID();
        this.act = act;
        this.sequence = sequence;
        this.sha256 = sha256;
        this.at = at;
    }

    public int sequence() {
        return sequence;
    }

    public String sha256() {
        return sha256;
    }

    public Instant at() {
        return at;
    }
}
