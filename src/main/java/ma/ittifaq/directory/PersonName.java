package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person's name in both scripts. */
@Embeddable
public record PersonName(
        @Column(name = "first_name_ar") String firstAr,
        @Column(name = "last_name_ar") String lastAr,
        @Column(name = "first_name_fr") String firstFr,
        @Column(name = "last_name_fr") String lastFr) {

    public String ar() {
        return firstAr + " " + lastAr;
    }

    public String fr() {
        return firstFr + " " + lastFr;
    }
}
