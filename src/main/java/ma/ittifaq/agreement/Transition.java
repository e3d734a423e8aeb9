package ma.ittifaq.agreement;

import java.util.Set;

/**
 * One row of the law: from a state, an action by a party leads to a state.
 *
 * @param from the state it starts from
 * @param action what is done
 * @param by the capacity it is done in
 * @param to where it leads before {@link Target} is applied
 * @param target how {@code to} is read
 * @param needs what must be told
 */
public record Transition(
        AgreementState from, Action action, Party by, AgreementState to, Target target, Set<Need> needs) {

    /** How the row's {@code to} is read. */
    public enum Target {
        /** As it stands. */
        FIXED,
        /** Or the next state when the pinned policy does not ask for that step (DESIGN section 4, note 1). */
        UNLESS_SKIPPED,
        /** Employee's consent first, when the initiator is not the employee. */
        CONSENT_FIRST,
        /** The state that notice was given from. */
        WHERE_IT_CAME_FROM,
        /** The state does not change. */
        SAME
    }

    AgreementState resolve(Agreement agreement) {
        return switch (target) {
            case FIXED -> to;
            case UNLESS_SKIPPED -> agreement.requiredSteps().skipping(to);
            case CONSENT_FIRST -> agreement.initiatedByEmployee() ? to : AgreementState.AWAITING_EMPLOYEE_CONSENT;
            case WHERE_IT_CAME_FROM -> agreement.outlook().stateBeforeNotice().orElse(to);
            case SAME -> from;
        };
    }
}
