package ma.ittifaq.notification;

import static ma.ittifaq.agreement.AgreementState.SIGNED;
import static ma.ittifaq.agreement.Party.*;

import java.util.EnumSet;
import java.util.Set;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Party;

/**
 * The law of telling: whom each action concerns, beside the person whose turn it becomes and the one in whose place it
 * was done, who are always told. A test holds it against every row of the table of moves.
 */
final class Concerned {

    private Concerned() {}

    /** The capacities that are told of the action, from one state to the next. */
    static Set<Party> by(Action action, AgreementState from, AgreementState to) {
        return switch (action) {
            // A draft is its author's affair until it is submitted.
            case CREATE -> EnumSet.noneOf(Party.class);
            case SUBMIT, ACCEPT, APPROVE, ENDORSE, REASSIGN -> EnumSet.of(EMPLOYEE, INITIATOR);
            case SIGN ->
                to == SIGNED ? EnumSet.of(EMPLOYEE, INITIATOR, MANAGER, HR_OFFICER) : EnumSet.of(EMPLOYEE, INITIATOR);
            case WITHDRAW, DECLINE, RETURN, REFUSE, LAPSE -> reached(from);
            case TAKE_EFFECT, SUPERSEDE -> EnumSet.of(EMPLOYEE, MANAGER);
            case SUSPEND, RESUME, END, EXPIRE -> EnumSet.of(EMPLOYEE, MANAGER, HR_OFFICER);
            case RESCIND, GIVE_NOTICE, CANCEL_NOTICE, END_AT_ONCE ->
                EnumSet.of(EMPLOYEE, MANAGER, HR_OFFICER, AUTHORITY);
        };
    }

    /** What goes back or is given up is told to everybody whom it had reached. */
    private static Set<Party> reached(AgreementState from) {
        return switch (from) {
            case DRAFT, AWAITING_EMPLOYEE_CONSENT -> EnumSet.of(EMPLOYEE, INITIATOR);
            case RETURNED, IN_REVIEW -> EnumSet.of(EMPLOYEE, INITIATOR, MANAGER);
            case AWAITING_HR_VISA -> EnumSet.of(EMPLOYEE, INITIATOR, MANAGER, HR_OFFICER);
            case AWAITING_SECURITY_VISA, AWAITING_EMPLOYEE_SIGNATURE, AWAITING_MANAGER_SIGNATURE ->
                EnumSet.of(EMPLOYEE, INITIATOR, MANAGER, HR_OFFICER, SECURITY_OFFICER);
            case AWAITING_AUTHORITY_SIGNATURE ->
                EnumSet.of(EMPLOYEE, INITIATOR, MANAGER, HR_OFFICER, SECURITY_OFFICER, AUTHORITY);
            case SIGNED, ACTIVE, SUSPENDED, ENDING, TERMINATED, EXPIRED, SUPERSEDED, WITHDRAWN, REFUSED, LAPSED ->
                throw new IllegalArgumentException("Nothing goes back from " + from);
        };
    }
}
