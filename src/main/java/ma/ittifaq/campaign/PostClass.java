package ma.ittifaq.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How HR classified a post of a unit, known by its French title as the directory spells it. */
@Entity
@Table(name = "post_class")
class PostClass {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "title_fr")
    private String titleFr;

    @Convert(converter = CriteriaText.class)
    private Set<Criterion> unmet = EnumSet.noneOf(Criterion.class);

    private String note;

    @Column(name = "classified_by")
    private UUID by;

    @Column(name = "classified_at")
    private Instant at;

    protected PostClass() {}

    PostClass(UUID unit, String titleFr) {
        this.id = idOf(unit, titleFr);
        this.unit = unit;
        this.titleFr = titleFr;
    }

    /** The same for the same post, classified or not. */
    static UUID idOf(UUID unit, String titleFr) {
        return UUID.nameUUIDFromBytes((unit + "\n" + titleFr).getBytes(StandardCharsets.UTF_8));
    }

    void classify(Set<Criterion> notMet, String why, UUID officer, Instant now) {
        unmet = notMet.isEmpty() ? EnumSet.noneOf(Criterion.class) : EnumSet.copyOf(notMet);
        note = why;
        by = officer;
        at = now;
    }

    /** Whether it says this already. */
    boolean says(Set<Criterion> notMet, String why) {
        return unmet.equals(notMet) && Optional.ofNullable(note).equals(Optional.ofNullable(why));
    }

    UUID id() {
        return id;
    }

    UUID unit() {
        return unit;
    }

    long version() {
        return version;
    }

    Suitability suitability() {
        return new Suitability(true, unmet, note, at, version);
    }
}
