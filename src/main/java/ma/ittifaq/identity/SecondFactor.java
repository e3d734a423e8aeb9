package ma.ittifaq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.platform.SealedText;

/** The second factor of an account; asked for once it was confirmed by a first code. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Convert(converter = SealedText.class)
    private String secret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(UUID account, String secret) {
        this.account = account;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }

    void confirm(Instant at) {
        confirmedAt = at;
    }

    boolean isOn() {
        return confirmedAt != null;
    }
}
