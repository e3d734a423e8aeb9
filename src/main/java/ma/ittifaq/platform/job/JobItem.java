package ma.ittifaq.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Refusal;

/** One subject of a job, and what became of it. */
@Entity
@Table(name = "job_item")
public class JobItem {

    /** What became of a subject. */
    public enum Outcome {
        WAITING,
        DONE,
        FAILED
    }

    /** A busy database is asked so often before the subject counts as failed. */
    private static final int MOST_TRIES = 5;

    private static final int LONGEST = 1000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "job_id")
    private UUID job;

    private int place;

    @Column(name = "subject_id")
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.WAITING;

    private int tries;

    private String cause;

    @Column(name = "cause_ar")
    private String causeAr;

    @Column(name = "cause_fr")
    private String causeFr;

    @Column(name = "cause_en")
    private String causeEn;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected JobItem() {}

    JobItem(UUID job, int place, UUID subject) {
        this.id = UUID.randomUUID();
        this.job = job;
        this.place = place;
        this.subject = subject;
    }

    void done(Instant now) {
        outcome = Outcome.DONE;
        settledAt = now;
    }

    /** Later, when it may be otherwise then; else this is how it ended, told in every language. */
    void fail(Refusal why, Instant now) {
        tries++;
        if (why.kind() == Refusal.Kind.BUSY && tries < MOST_TRIES) {
            return;
        }
        outcome = Outcome.FAILED;
        settledAt = now;
        cause = why.key();
        causeAr = told(why, Locales.ARABIC);
        causeFr = told(why, Locales.FRENCH);
        causeEn = told(why, Locales.ENGLISH);
    }

    private static String told(Refusal why, Locale locale) {
        String text = Messages.text(locale, why);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    UUID id() {
        return id;
    }

    UUID job() {
        return job;
    }

    public int place() {
        return place;
    }

    public UUID subject() {
        return subject;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Key of the refusal; null unless it failed. */
    public String cause() {
        return cause;
    }

    /** Why it failed, in the reader's language; empty unless it did. */
    public String why(Locale locale) {
        String text = Locales.isRightToLeft(locale) ? causeAr : locale.equals(Locales.FRENCH) ? causeFr : causeEn;
        return text == null ? "" : text;
    }

    /** Null while it waits. */
    public Instant settledAt() {
        return settledAt;
    }
}
