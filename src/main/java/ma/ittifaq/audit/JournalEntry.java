package ma.ittifaq.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What happened, in its canonical form, written with the fact and never updated; the chainer makes it findable. */
@Entity
@Table(name = "journal_entry")
class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String canonical;

    protected JournalEntry() {}

    JournalEntry(Entry entry) {
        this.recordedAt = entry.at();
        this.canonical = entry.canonical();
    }

    long id() {
        return id;
    }

    String canonical() {
        return canonical;
    }
}
