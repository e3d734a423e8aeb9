package ma.ittifaq.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An edition of the clauses and references: the one draft, or a published version that nothing changes any more. */
@Entity
@Table(name = "clause_set")
class Edition {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Column(name = "effective_from")
    private LocalDate from;

    private String parameters;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private UUID publishedBy;

    /** True or null, so that the database itself allows one draft only. */
    private Boolean draft;

    protected Edition() {}

    private Edition(String parameters) {
        this.id = UUID.randomUUID();
        this.parameters = parameters;
    }

    static Edition draft(String parameters) {
        Edition draft = new Edition(parameters);
        draft.draft = true;
        return draft;
    }

    static Edition delivered(EditionText text, Instant now) {
        Edition delivered = new Edition(text.parameters());
        delivered.name = text.name();
        delivered.from = text.from();
        delivered.publishedAt = now;
        return delivered;
    }

    void publish(String newName, LocalDate effective, UUID by, Instant now) {
        if (draft == null) {
            throw new IllegalStateException("Published already: " + name);
        }
        name = newName;
        from = effective;
        publishedBy = by;
        publishedAt = now;
        draft = null;
    }

    boolean isDraft() {
        return draft != null;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name == null ? "" : name;
    }

    LocalDate from() {
        return from;
    }

    String parameters() {
        return parameters;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Optional<UUID> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }
}
