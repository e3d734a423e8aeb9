package ma.ittifaq.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/**
 * Limits that terms are checked against.
 *
 * @param longestMonths longest duration of one agreement
 * @param trialMonths longest trial
 * @param noticeDays notice to end it
 * @param trialNoticeDays notice during the trial
 * @param renewals how often it may be renewed
 * @param renewalWindowDays how long before its end a renewal must be asked for
 * @param mostTeleworkDays most days teleworked in a week
 * @param leastOnSiteDays fewest days on site in a week
 * @param opens earliest availability
 * @param closes latest availability
 * @param ramadanOpens earliest availability in Ramadan (order 1899.05)
 * @param ramadanCloses latest availability in Ramadan
 */
@Embeddable
public record PolicyLimits(
        @Column(name = "longest_months") int longestMonths,
        @Column(name = "trial_months") int trialMonths,
        @Column(name = "notice_days") int noticeDays,
        @Column(name = "trial_notice_days") int trialNoticeDays,
        @Column(name = "renewals") int renewals,
        @Column(name = "renewal_window_days") int renewalWindowDays,
        @Column(name = "most_telework_days") int mostTeleworkDays,
        @Column(name = "least_on_site_days") int leastOnSiteDays,
        @Column(name = "opens") LocalTime opens,
        @Column(name = "closes") LocalTime closes,
        @Column(name = "ramadan_opens") LocalTime ramadanOpens,
        @Column(name = "ramadan_closes") LocalTime ramadanCloses) {

    /** Those of domain.md section 5; Moroccan sources name no minimum on site. */
    public static final PolicyLimits DEFAULT = new PolicyLimits(
            12,
            3,
            60,
            30,
            1,
            60,
            5,
            0,
            LocalTime.of(8, 30),
            LocalTime.of(16, 30),
            LocalTime.of(9, 0),
            LocalTime.of(15, 0));
}
