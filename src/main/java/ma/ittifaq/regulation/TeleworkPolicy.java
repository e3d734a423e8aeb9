package ma.ittifaq.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The administration's limits and required steps, in force from a date until the next one (domain.md section 5). */
@Entity
@Table(name = "telework_policy")
public class TeleworkPolicy {

    @Id
    private UUID id;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Embedded
    private PolicyLimits limits;

    @Embedded
    private PolicySteps steps;

    @Embedded
    private PolicySignatures signatures;

    @Embedded
    private PolicyReminders reminders;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** Another house's, which came in with a record that refers to it; never in force here. */
    private boolean brought;

    protected TeleworkPolicy() {}

    /** With the signatures that are asked for unless the administration asks for others. */
    public TeleworkPolicy(LocalDate effectiveFrom, PolicyLimits limits, PolicySteps steps) {
        this(effectiveFrom, limits, steps, PolicySignatures.DEFAULT);
    }

    public TeleworkPolicy(
            LocalDate effectiveFrom, PolicyLimits limits, PolicySteps steps, PolicySignatures signatures) {
        this.id = UUID.randomUUID();
        this.effectiveFrom = effectiveFrom;
        this.limits = limits;
        this.steps = steps;
        this.signatures = signatures;
        this.reminders = PolicyReminders.DEFAULT;
    }

    /** With other days of reminding than the delivered ones. */
    public TeleworkPolicy reminding(PolicyReminders days) {
        reminders = days;
        return this;
    }

    /** Says who set it and when; once. */
    public TeleworkPolicy published(UUID person, Instant at) {
        publishedBy = person;
        publishedAt = at;
        return this;
    }

    /** Empty for the delivered version. */
    public Optional<UUID> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public UUID id() {
        return id;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public PolicyLimits limits() {
        return limits;
    }

    public PolicySteps steps() {
        return steps;
    }

    public PolicySignatures signatures() {
        return signatures;
    }

    public PolicyReminders reminders() {
        return reminders;
    }
}
