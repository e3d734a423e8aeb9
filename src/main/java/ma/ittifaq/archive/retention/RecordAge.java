package ma.ittifaq.archive.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;

/** Where a record stands in the three ages, and what the schedule has in store for it. Ages only go forward. */
@Entity
@Table(name = "record_age")
public class RecordAge {
    @Id
    @Column(name = "agreement_id")
    private UUID agreement;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Age age;

    private Instant since;

    @Column(name = "rule_id")
    private UUID rule;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    @Column(name = "fate_due_on")
    private LocalDate fateDueOn;

    protected RecordAge() {}

    RecordAge(UUID agreement, Instant since) {
        this.agreement = agreement;
        this.age = Age.CURRENT;
        this.since = since;
    }

    /** Takes what the rule says today; answers whether the age changed. */
    boolean follow(RetentionRule by, ArchiveRecord kept, LocalDate day, Instant now) {
        if (age.compareTo(Age.DEFINITIVE) >= 0) {
            return false;
        }
        rule = by.id();
        fate = by.terms().fate();
        fateDueOn = by.fateDueOn(kept);
        Age next = by.ageOf(kept, day);
        boolean older = next.compareTo(age) > 0;
        if (older) {
            age = next;
            since = now;
        }
        return older;
    }

    /** The day on which its fate comes due, as long as that is still to come about. */
    public Optional<LocalDate> awaits() {
        return Optional.ofNullable(fateDueOn).filter(due -> age.compareTo(Age.DEFINITIVE) < 0);
    }

    public UUID agreement() {
        return agreement;
    }

    /** The edition of the rule by which it ages. */
    public UUID rule() {
        return rule;
    }

    public Age age() {
        return age;
    }

    public Instant since() {
        return since;
    }

    public Fate fate() {
        return fate;
    }

    public LocalDate fateDueOn() {
        return fateDueOn;
    }
}
