package ma.ittifaq.web;

import ma.ittifaq.agreement.AgreementState;

/** Icon and tone of a state; the words are in the bundle. */
public record StateLook(AgreementState state, String icon, String tone) {

    static StateLook of(AgreementState state) {
        return new StateLook(state, icon(state), tone(state));
    }

    private static String icon(AgreementState state) {
        return switch (state) {
            case DRAFT -> "pencil";
            case RETURNED -> "return ic-dir";
            case AWAITING_EMPLOYEE_CONSENT -> "user";
            case IN_REVIEW -> "eye";
            case AWAITING_HR_VISA -> "stamp";
            case AWAITING_SECURITY_VISA -> "shield";
            case AWAITING_EMPLOYEE_SIGNATURE, AWAITING_MANAGER_SIGNATURE, AWAITING_AUTHORITY_SIGNATURE -> "pen";
            case SIGNED -> "seal";
            case ACTIVE -> "check-circle";
            case SUSPENDED -> "pause";
            case ENDING -> "hourglass";
            case TERMINATED -> "stop";
            case EXPIRED, LAPSED -> "expired";
            case SUPERSEDED -> "layers";
            case WITHDRAWN -> "withdrawn ic-dir";
            case REFUSED -> "ban";
        };
    }

    private static String tone(AgreementState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case SIGNED, ACTIVE, ENDING -> "force";
            case REFUSED -> "refused";
            case SUSPENDED, TERMINATED, EXPIRED, SUPERSEDED, WITHDRAWN, LAPSED -> "ended";
            default -> "others";
        };
    }

    /** CSS tone for the viewer. */
    public String tone(boolean mine) {
        return mine && "others".equals(tone) ? "mine" : tone;
    }
}
