package ma.ittifaq.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A folded word by which a record is found, or a {@link Mark} of it; in the order in which records are shown. */
@Entity
@Table(name = "archive_word")
@IdClass(ArchiveWord.Key.class)
class ArchiveWord {
    record Key(String word, Instant recordedAt, UUID record) {}

    @Id
    private String word;

    @Id
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Id
    @Column(name = "record_id")
    private UUID record;

    protected ArchiveWord() {}
}
