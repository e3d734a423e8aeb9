package ma.ittifaq.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Telework brought in step by step, in phases. */
@Entity
@Table(name = "campaign")
public class Campaign {

    @Id
    private UUID id;

    @Column(name = "name_ar")
    private String nameAr;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "opened_by")
    private UUID by;

    @Column(name = "opened_at")
    private Instant at;

    protected Campaign() {}

    Campaign(String nameAr, String nameFr, UUID officer, Instant now) {
        this.id = UUID.randomUUID();
        this.nameAr = nameAr;
        this.nameFr = nameFr;
        this.by = officer;
        this.at = now;
    }

    public UUID id() {
        return id;
    }

    public String nameAr() {
        return nameAr;
    }

    public String nameFr() {
        return nameFr;
    }

    UUID by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
