package ma.ittifaq.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The index as it stood at one moment: its records are numbered, and each word has the numbers of its records. */
@Entity
@Table(name = "archive_edition")
class IndexEdition {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "begun_at")
    private Instant begunAt;

    private int records;

    private int words;

    /** The last word that has its numbers; null before the first. */
    private String reached;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected IndexEdition() {}

    IndexEdition(Instant begunAt) {
        this.id = UUID.randomUUID();
        this.begunAt = begunAt;
    }

    void number(int all) {
        this.records = all;
    }

    void post(int more) {
        this.words += more;
    }

    void reach(String word) {
        this.reached = word;
    }

    void finish(Instant now) {
        this.finishedAt = now;
    }

    UUID id() {
        return id;
    }

    /** How many are numbered, from zero on; what is filed later has numbers from here on. */
    int records() {
        return records;
    }

    int words() {
        return words;
    }

    Instant begunAt() {
        return begunAt;
    }

    Optional<String> reached() {
        return Optional.ofNullable(reached);
    }

    boolean isFinished() {
        return finishedAt != null;
    }
}
