package ma.ittifaq.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.platform.Locales;

/** An address at which programmes read a calendar in a person's name until it is taken back. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    /** What is read. */
    public enum Scope {
        /** One's own days of telework and absence. */
        OWN,
        /** The days of the units that one leads: counts and names. */
        TEAM
    }

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Scope scope;

    @Column(updatable = false)
    private String language;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected CalendarFeed() {}

    CalendarFeed(UUID person, Scope scope, Locale language, String tokenHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.scope = scope;
        this.language = language.getLanguage();
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    public Scope scope() {
        return scope;
    }

    Locale locale() {
        return Locales.of(language).orElse(Locales.DEFAULT);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
