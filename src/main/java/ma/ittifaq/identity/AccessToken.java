package ma.ittifaq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A word by which a programme calls the API in a person's name, for a while and within a scope. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccessToken() {}

    AccessToken(UUID account, String name, String secret, TokenScope scope, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.name = name;
        this.tokenHash = Tokens.hash(secret);
        this.scope = scope;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    public String name() {
        return name;
    }

    public TokenScope scope() {
        return scope;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** The last time that it was accepted, to the minute. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
