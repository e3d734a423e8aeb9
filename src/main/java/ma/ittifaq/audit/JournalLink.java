package ma.ittifaq.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry's place in the chain, beside what it is found by. Those columns and their indexes are filled by the chainer,
 * so that no move waits for them.
 */
@Entity
@Table(name = "journal_link")
class JournalLink {
    @Id
    private long sequence;

    @Column(name = "entry_id")
    private long entry;

    private String hash;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String family;

    private String kind;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "actor_id")
    private UUID actor;

    @Column(name = "behalf_id")
    private UUID behalf;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "agreement_id")
    private UUID agreement;

    protected JournalLink() {}

    JournalLink(long entry, Line line) {
        this.sequence = line.sequence();
        this.entry = entry;
        this.hash = line.hash();
        this.recordedAt = line.at();
        this.family = Kinds.family(line.kind());
        this.kind = line.kind();
        this.subject = line.subject();
        this.outcome = line.outcome();
        this.actor = line.actor().orElse(null);
        this.behalf = line.onBehalfOf().orElse(null);
        this.person = line.person().orElse(null);
        this.agreement = line.agreement().orElse(null);
    }
}
