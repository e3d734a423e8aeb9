package ma.ittifaq.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Legal texts and version of clauses as some record cites them together; without clauses the latter is empty. */
@Entity
@Table(name = "archive_citation")
@IdClass(Citation.Key.class)
class Citation {
    record Key(String texts, String clauses) {}

    @Id
    @Column(name = "legal_references")
    private String texts;

    @Id
    @Column(name = "clause_set")
    private String clauses;

    protected Citation() {}

    String texts() {
        return texts;
    }

    String clauses() {
        return clauses;
    }
}
