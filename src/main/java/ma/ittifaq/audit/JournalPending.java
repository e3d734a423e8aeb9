package ma.ittifaq.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry that waits for its place in the chain. */
@Entity
@Table(name = "journal_pending")
class JournalPending {
    @Id
    @Column(name = "entry_id")
    private long entry;

    protected JournalPending() {}

    JournalPending(long entry) {
        this.entry = entry;
    }
}
