package ma.ittifaq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A one-time link by which its holder sets the password of an account; for the first administrator's, of nobody. */
@Entity
@Table(name = "account_link")
class AccountLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccountLink() {}

    AccountLink(String token, Optional<UUID> employee, Instant madeAt, Instant expiresAt) {
        this.tokenHash = Tokens.hash(token);
        this.employee = employee.orElse(null);
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    String tokenHash() {
        return tokenHash;
    }

    /** The person of the directory; empty for the first administrator. */
    Optional<UUID> employee() {
        return Optional.ofNullable(employee);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOver(Instant now) {
        return now.isAfter(expiresAt);
    }
}
