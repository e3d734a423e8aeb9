package ma.ittifaq.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When people are reminded, in working days; 0 is never.
 *
 * @param stepDays since when a step must wait for whose turn it is to be reminded
 * @param escalationDays since when it must wait for their superior to be told
 * @param aheadDays how long before a trial, an agreement, a notice or the time to ask for a renewal ends
 * @param delegationDays how long before a delegation ends
 * @param returnDays within how many days after its end equipment is to be given back
 */
@Embeddable
public record PolicyReminders(
        @Column(name = "step_days") int stepDays,
        @Column(name = "escalation_days") int escalationDays,
        @Column(name = "ahead_days") int aheadDays,
        @Column(name = "delegation_days") int delegationDays,
        @Column(name = "return_days") int returnDays) {

    public static final PolicyReminders DEFAULT = new PolicyReminders(3, 7, 10, 2, 5);
}
