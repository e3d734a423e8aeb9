package ma.ittifaq.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;

/** The time stamp of a day's seal, which may come after it. */
@Entity
@Table(name = "journal_seal_stamp")
class JournalSealStamp {

    @Id
    @Column(name = "sealed_on")
    private LocalDate day;

    @Column(name = "stamped_at", updatable = false)
    private Instant at;

    /** Base64. */
    @Column(updatable = false)
    private String token;

    protected JournalSealStamp() {}

    JournalSealStamp(LocalDate day, Instant at, byte[] token) {
        this.day = day;
        this.at = at;
        this.token = Base64.getEncoder().encodeToString(token);
    }

    String token() {
        return token;
    }
}
