package ma.ittifaq.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word that is in the index, once however many records have it. */
@Entity
@Table(name = "archive_vocabulary")
class KnownWord {
    @Id
    private String word;

    protected KnownWord() {}
}
