package ma.ittifaq.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A folded word by which a record is found. */
@Entity
@Table(name = "archive_word")
@IdClass(ArchiveWord.Key.class)
class ArchiveWord {
    record Key(String word, UUID record) {}

    @Id
    private String word;

    @Id
    @Column(name = "record_id")
    private UUID record;

    protected ArchiveWord() {}

    ArchiveWord(String word, UUID record) {
        this.word = word;
        this.record = record;
    }
}
