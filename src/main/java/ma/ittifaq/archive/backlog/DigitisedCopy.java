package ma.ittifaq.archive.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The scan of a paper that was signed before us; its record has no act and no agreement. */
@Entity
@Table(name = "digitised_copy")
public class DigitisedCopy {
    @Id
    @Column(name = "agreement_id")
    private UUID record;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    private String batch;

    private int pages;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected DigitisedCopy() {}

    DigitisedCopy(UUID record, Scanned scanned, String batch, UUID person, Instant now) {
        this.record = record;
        this.sha256 = scanned.sha256();
        this.fileName = scanned.row().file();
        this.pages = scanned.pages();
        this.batch = batch;
        this.takenBy = person;
        this.takenAt = now;
    }

    public UUID record() {
        return record;
    }

    public String sha256() {
        return sha256;
    }

    /** As it was named when it came in. */
    public String fileName() {
        return fileName;
    }

    /** The folder that it came in with. */
    public String batch() {
        return batch;
    }

    public int pages() {
        return pages;
    }

    public UUID takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
