package ma.ittifaq.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A view of a list that somebody has given a name: the address that shows it again. */
@Entity
@Table(name = "saved_search")
public class SavedView {
    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID owner;

    private String name;

    private String address;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedView() {}

    SavedView(UUID owner, String name, String address, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.name = name;
        this.address = address;
        this.savedAt = now;
    }

    void show(String otherAddress, Instant now) {
        address = otherAddress;
        savedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** Path and question, from the root of the application. */
    public String address() {
        return address;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isOf(String path) {
        return address.equals(path) || address.startsWith(path + "?");
    }
}
