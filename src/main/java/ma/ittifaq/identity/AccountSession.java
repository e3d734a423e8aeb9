package ma.ittifaq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A sign-in that has not ended: since when, from where and by which browser. */
@Entity
@Table(name = "account_session")
public class AccountSession {

    private static final int LONGEST = 300;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String address;

    private String browser;

    protected AccountSession() {}

    AccountSession(UUID account, Origin origin, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.beganAt = now;
        this.seenAt = now;
        this.address = origin.address();
        this.browser =
                origin.browser().substring(0, Math.min(LONGEST, origin.browser().length()));
    }

    public UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    public Instant beganAt() {
        return beganAt;
    }

    /** To the minute. */
    public Instant seenAt() {
        return seenAt;
    }

    public String address() {
        return address;
    }

    /** In a few words, such as {@code Firefox, Windows}. */
    public String browser() {
        return BrowserName.of(browser);
    }
}
