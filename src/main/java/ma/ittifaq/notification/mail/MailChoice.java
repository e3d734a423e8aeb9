package ma.ittifaq.notification.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Locales;

/** What a person wants of their messages by mail, and when they got the last. */
@Entity
@Table(name = "mail_choice")
public class MailChoice {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private String language;

    @Column(name = "last_at")
    private Instant last;

    protected MailChoice() {}

    /** Of somebody who has chosen nothing. */
    MailChoice(UUID person) {
        this.person = person;
        this.language = Locales.DEFAULT.getLanguage();
    }

    void choose(Rhythm wanted, Locale spoken) {
        rhythm = wanted;
        language = spoken.getLanguage();
    }

    void got(Instant at) {
        last = at;
    }

    /** Empty while nothing was chosen. */
    public Optional<Rhythm> rhythm() {
        return Optional.ofNullable(rhythm);
    }

    public Locale locale() {
        return Locales.of(language).orElse(Locales.DEFAULT);
    }

    Optional<Instant> last() {
        return Optional.ofNullable(last);
    }
}
