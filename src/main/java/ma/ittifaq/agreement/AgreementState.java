package ma.ittifaq.agreement;

import java.util.EnumSet;
import java.util.Set;

/** Where an agreement stands. The order is that of the road from draft to end. */
public enum AgreementState {
    DRAFT(Stage.DRAFT),
    RETURNED(Stage.DRAFT),
    AWAITING_EMPLOYEE_CONSENT(Stage.CONSENT),
    IN_REVIEW(Stage.REVIEW),
    AWAITING_HR_VISA(Stage.HR_VISA),
    AWAITING_SECURITY_VISA(Stage.SECURITY_VISA),
    AWAITING_EMPLOYEE_SIGNATURE(Stage.SIGNATURE),
    AWAITING_MANAGER_SIGNATURE(Stage.SIGNATURE),
    AWAITING_AUTHORITY_SIGNATURE(Stage.SIGNATURE),
    SIGNED(Stage.SIGNED),
    ACTIVE(Stage.SIGNED),
    SUSPENDED(Stage.SIGNED),
    ENDING(Stage.SIGNED),
    TERMINATED(Stage.SIGNED),
    EXPIRED(Stage.SIGNED),
    SUPERSEDED(Stage.SIGNED),
    WITHDRAWN(Stage.DRAFT),
    REFUSED(Stage.REVIEW),
    LAPSED(Stage.DRAFT);

    /** How far an agreement has come; what was reached once stays reached, and opens it to its readers. */
    public enum Stage {
        DRAFT,
        CONSENT,
        REVIEW,
        HR_VISA,
        SECURITY_VISA,
        SIGNATURE,
        SIGNED;

        /** The further of this stage and that of an open state; an ended state takes nothing further. */
        Stage orLater(AgreementState state) {
            return state.isOpen() && state.stage().compareTo(this) > 0 ? state.stage() : this;
        }
    }

    private static final Set<AgreementState> ENDED =
            EnumSet.of(TERMINATED, EXPIRED, SUPERSEDED, WITHDRAWN, REFUSED, LAPSED);
    private static final Set<AgreementState> LIVE = EnumSet.range(IN_REVIEW, ENDING);
    private static final Set<AgreementState> SIGNATURES =
            EnumSet.range(AWAITING_EMPLOYEE_SIGNATURE, AWAITING_AUTHORITY_SIGNATURE);

    private final Stage stage;

    AgreementState(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** No move leads out of it. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    public boolean isOpen() {
        return !isEnded();
    }

    /** In review to ending: no other agreement of the employee may overlap it. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    public boolean awaitsSignature() {
        return SIGNATURES.contains(this);
    }

    /** Before the last signature: the states that lapse when the start date passes. */
    public boolean isBeforeSigned() {
        return ordinal() < SIGNED.ordinal();
    }

    /** From the first signature awaited to the end: its text is fixed. */
    public static Set<AgreementState> bound() {
        return EnumSet.range(AWAITING_EMPLOYEE_SIGNATURE, ENDING);
    }

    public static Set<AgreementState> live() {
        return EnumSet.copyOf(LIVE);
    }

    public static Set<AgreementState> ended() {
        return EnumSet.copyOf(ENDED);
    }
}
