package ma.ittifaq.agreement;

/** Trial, notice, recall and follow-up. Null numbers are taken from the policy at submission. */
public record Conditions(
        Integer trialMonths,
        Integer noticeDays,
        Integer trialNoticeDays,
        Integer recallDays,
        Integer followUpDays,
        boolean remoteAccess,
        boolean costsBorne) {

    /** All left to the policy; secured access and direct costs are the administration's. */
    static final Conditions BY_POLICY = new Conditions(null, null, null, null, null, true, true);
}
