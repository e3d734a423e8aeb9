package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** A unit of the administration; units form one tree. */
@Entity
@Table(name = "org_unit")
public class OrgUnit {
    /** As people read a chart; those of one kind by code. */
    public static final Comparator<OrgUnit> HIGHEST_FIRST =
            Comparator.comparing(OrgUnit::kind).thenComparing(OrgUnit::code);

    @Id
    private UUID id;

    private String code;

    @Column(name = "name_ar")
    private String nameAr;

    @Column(name = "name_fr")
    private String nameFr;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private UUID parent;

    @Column(name = "head_id")
    private UUID head;

    @Column(name = "minimum_present")
    private int minimumPresent;

    @Version
    private long version;

    protected OrgUnit() {}

    public OrgUnit(String code, UnitKind kind, UUID parent) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.kind = kind;
        this.parent = parent;
    }

    public void describe(String nameAr, String nameFr, UnitKind kind, int minimumPresent) {
        this.nameAr = nameAr;
        this.nameFr = nameFr;
        this.kind = kind;
        this.minimumPresent = minimumPresent;
    }

    public void attachTo(UUID parent) {
        this.parent = parent;
    }

    /** Names the head; null when the post is vacant. */
    public void headedBy(UUID head) {
        this.head = head;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String nameAr() {
        return nameAr;
    }

    public String nameFr() {
        return nameFr;
    }

    public UnitKind kind() {
        return kind;
    }

    public Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    public Optional<UUID> head() {
        return Optional.ofNullable(head);
    }

    /** People who must be on site on a working day; 0 when the administration set none. */
    public int minimumPresent() {
        return minimumPresent;
    }
}
