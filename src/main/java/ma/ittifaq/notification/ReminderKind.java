package ma.ittifaq.notification;

import static ma.ittifaq.agreement.AgreementState.*;

import java.util.EnumSet;
import java.util.Set;
import ma.ittifaq.agreement.AgreementState;

/** Of what people are reminded. Certificates that end are looked after, and told of, by those who make them. */
enum ReminderKind {
    /** A step waits: whose turn it is. */
    STEP_WAITS(EnumSet.range(RETURNED, AWAITING_AUTHORITY_SIGNATURE)),
    /** It waits so long that the next superior is told. */
    STEP_ESCALATES(EnumSet.range(RETURNED, AWAITING_AUTHORITY_SIGNATURE)),
    /** A request that is not signed by all before its first day lapses. */
    REQUEST_LAPSES(EnumSet.range(RETURNED, AWAITING_AUTHORITY_SIGNATURE)),
    TRIAL_ENDS(EnumSet.of(ACTIVE, SUSPENDED)),
    /** The last day on which a renewal can be asked for. */
    RENEWAL_CLOSES(EnumSet.of(ACTIVE, SUSPENDED)),
    AGREEMENT_ENDS(EnumSet.of(ACTIVE, SUSPENDED)),
    NOTICE_ENDS(EnumSet.of(ENDING)),
    EQUIPMENT_RETURNS(EnumSet.of(TERMINATED, EXPIRED)),
    /** It was to be back, and nobody said that it is. */
    EQUIPMENT_LATE(EnumSet.of(TERMINATED, EXPIRED)),
    /** The periodic point of clause CL-10, in the rhythm of the terms. */
    POINT_DUE(EnumSet.of(ACTIVE, ENDING)),
    DELEGATION_ENDS(EnumSet.noneOf(AgreementState.class)),
    /** Somebody heads a unit for the time being, and its post is still vacant. */
    ACTING_ENDS(EnumSet.noneOf(AgreementState.class));

    private final Set<AgreementState> states;

    ReminderKind(Set<AgreementState> states) {
        this.states = states;
    }

    /** In which an agreement is reminded of; none where it is not about agreements. */
    Set<AgreementState> states() {
        return EnumSet.copyOf(states);
    }

    boolean isOfStep() {
        return this == STEP_WAITS || this == STEP_ESCALATES;
    }
}
