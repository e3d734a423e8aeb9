package ma.ittifaq.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** When employee and superior are to meet next. */
    @Column(name = "point_due_on")
    private LocalDate pointDue;

    /** When the equipment came back; null while it is out. */
    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "returned_by")
    private UUID returnedBy;

    protected Milestone() {}

    /** Points of the past are not asked for: the next is the first of the rhythm from today on. */
    Milestone(Agreement of, LocalDate today) {
        this.agreement = of.id();
        this.equipped = !of.terms().equipment().isEmpty();
        this.trialEnds = Optional.ofNullable(of.terms().conditions())
                .map(Conditions::trialMonths)
                .filter(months -> months > 0)
                .map(months -> of.terms().period().start().plusMonths(months).minusDays(1))
                .orElse(null);
        int rhythm = rhythm(of);
        if (rhythm > 0) {
            LocalDate first = of.terms().period().start().plusDays(rhythm);
            long behind = Math.max(0, ChronoUnit.DAYS.between(first, today));
            this.pointDue = first.plusDays((behind + rhythm - 1) / rhythm * rhythm);
        }
    }

    /** Days from one point to the next; 0 where the terms name none. */
    static int rhythm(Agreement of) {
        return Optional.ofNullable(of.terms().conditions())
                .map(Conditions::followUpDays)
                .orElse(0);
    }

    boolean isEquipped() {
        return equipped;
    }

    Optional<LocalDate> returnedOn() {
        return Optional.ofNullable(returnedOn);
    }

    void returned(LocalDate day, UUID person) {
        returnedOn = day;
        returnedBy = person;
    }

    void pointDue(LocalDate day) {
        pointDue = day;
    }
}
