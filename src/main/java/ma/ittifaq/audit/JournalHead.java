package ma.ittifaq.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain; its lock makes one node the chainer. */
@Entity
@Table(name = "journal_head")
class JournalHead {
    static final int ONLY = 1;

    @Id
    private int id;

    private long sequence;

    private String hash;

    protected JournalHead() {}

    /** Takes the next entry into the chain. */
    JournalLink link(long entry, String canonical) {
        sequence++;
        hash = Chain.next(hash, canonical);
        return new JournalLink(entry, Line.of(sequence, canonical, hash));
    }

    long sequence() {
        return sequence;
    }

    String hash() {
        return hash;
    }
}
