package ma.ittifaq.agreement;

/** Trial, notice, recall and follow-up. Null numbers are taken from the policy at submission. */
public record Conditions(
        Integer trialMonths,
        Integer noticeDays,
        Integer trialNoticeDays,
        Integer recallDays,
        Integer followUpDays,
        boolean remoteAccess,
        boolean costsBorne) {}
