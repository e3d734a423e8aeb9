package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That people were told of the end of a certificate, so many days ahead. */
@Entity
@Table(name = "expiry_warning")
class ExpiryWarning {

    @Id
    private String id;

    @Column(name = "given_at")
    private Instant at;

    protected ExpiryWarning() {}

    ExpiryWarning(String serial, int daysAhead, Instant at) {
        this.id = id(serial, daysAhead);
        this.at = at;
    }

    static String id(String serial, int daysAhead) {
        return serial + suffix(daysAhead);
    }

    static String suffix(int daysAhead) {
        return "@" + daysAhead;
    }
}
