package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fold;
import ma.ittifaq.platform.SealedText;
import ma.ittifaq.platform.Vault;

/** A person who works, or worked, for the administration. Marked as left, never deleted. */
@Entity
@Table(name = "employee")
public class Employee {

    @Id
    private UUID id;

    private String ppr;

    @Convert(converter = SealedText.class)
    private String cnie;

    @Column(name = "cnie_hash")
    private String cnieHash;

    @Embedded
    private PersonName name;

    @Embedded
    private Post post;

    @Column(name = "unit_id")
    private UUID unit;

    private String email;

    @Column(name = "work_phone")
    private String workPhone;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "search_text")
    private String searchText;

    @Version
    private long version;

    protected Employee() {}

    public Employee(String ppr) {
        this.id = UUID.randomUUID();
        this.ppr = ppr;
    }

    /** Who the person is; the CNIE is kept sealed and found by keyed hash. */
    public void identify(PersonName name, String cnie) {
        this.name = name;
        this.cnie = cnie;
        this.cnieHash = cnie == null ? null : Vault.opened().keyedHash(cnie);
        this.searchText = Fold.fold(name.ar() + " " + name.fr());
    }

    public void assign(UUID unit, Post post) {
        this.unit = unit;
        this.post = post;
        this.leftOn = null;
    }

    public void reachAt(String email, String workPhone) {
        this.email = email;
        this.workPhone = workPhone;
    }

    public void leave(LocalDate on) {
        this.leftOn = on;
    }

    public UUID id() {
        return id;
    }

    public String ppr() {
        return ppr;
    }

    public Optional<String> cnie() {
        return Optional.ofNullable(cnie);
    }

    public PersonName name() {
        return name;
    }

    /** Nothing in it where nothing is known: the mapping gives none for columns that are all empty. */
    public Post post() {
        return post == null ? Post.NONE : post;
    }

    public UUID unit() {
        return unit;
    }

    public String email() {
        return email;
    }

    public String workPhone() {
        return workPhone;
    }

    /** Whether the person has left by that day; a day to come may be known in advance. */
    public boolean isGone(LocalDate day) {
        return leftOn != null && !leftOn.isAfter(day);
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }
}
