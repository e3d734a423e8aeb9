package ma.ittifaq.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Conditions;

/** What the sealed terms of an agreement in force say of days to come: they cannot be searched, and do not change. */
@Entity
@Table(name = "agreement_milestone")
class Milestone {

    @Id
    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "trial_ends_on", updatable = false)
    private LocalDate trialEnds;

    @Column(updatable = false)
    private boolean equipped;

    protected Milestone() {}

    Milestone(Agreement of) {
        this.agreement = of.id();
        this.equipped = !of.terms().equipment().isEmpty();
        this.trialEnds = Optional.ofNullable(of.terms().conditions())
                .map(Conditions::trialMonths)
                .filter(months -> months > 0)
                .map(months -> of.terms().period().start().plusMonths(months).minusDays(1))
                .orElse(null);
    }
}
