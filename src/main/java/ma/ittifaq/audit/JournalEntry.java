package ma.ittifaq.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line of the journal, beside the few fields by which it is found. Never updated. */
@Entity
@Table(name = "journal_entry")
class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String subject;

    @Column(name = "actor_id", updatable = false)
    private UUID actor;

    @Column(updatable = false)
    private String canonical;

    protected JournalEntry() {}

    JournalEntry(Entry entry) {
        this.recordedAt = entry.at();
        this.kind = entry.kind();
        this.subject = entry.subject();
        this.actor = entry.actor().orElse(null);
        this.canonical = entry.canonical();
    }

    long id() {
        return id;
    }

    String canonical() {
        return canonical;
    }
}
