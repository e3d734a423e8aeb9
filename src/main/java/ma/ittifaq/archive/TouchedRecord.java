package ma.ittifaq.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something by which a record is found has changed, so that no {@link IndexEdition} says it but the one that read it anew. */
@Entity
@Table(name = "archive_touched")
class TouchedRecord {
    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID record;

    /** That was begun after the change. */
    @Column(name = "edition_id")
    private UUID edition;

    protected TouchedRecord() {}

    TouchedRecord(UUID record) {
        this.id = UUID.randomUUID();
        this.record = record;
    }
}
