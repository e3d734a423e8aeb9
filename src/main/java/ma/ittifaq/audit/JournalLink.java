package ma.ittifaq.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry's place in the chain. */
@Entity
@Table(name = "journal_link")
class JournalLink {
    @Id
    private long sequence;

    @Column(name = "entry_id")
    private long entry;

    private String hash;

    protected JournalLink() {}

    JournalLink(long sequence, long entry, String hash) {
        this.sequence = sequence;
        this.entry = entry;
        this.hash = hash;
    }
}
