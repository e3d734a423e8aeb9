package ma.ittifaq.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which record has a number in an {@link IndexEdition}; the newest has the highest. */
@Entity
@Table(name = "archive_numbered")
@IdClass(NumberedRecord.Key.class)
class NumberedRecord {
    record Key(UUID edition, int number) {}

    @Id
    @Column(name = "edition_id")
    private UUID edition;

    @Id
    private int number;

    @Column(name = "record_id")
    private UUID record;

    protected NumberedRecord() {}
}
