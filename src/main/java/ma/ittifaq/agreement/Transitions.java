package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.Action.*;
import static ma.ittifaq.agreement.AgreementState.*;
import static ma.ittifaq.agreement.Need.*;
import static ma.ittifaq.agreement.Party.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Transition.Target;

/**
 * The law of the workflow: the only place that knows which moves exist (DESIGN section 4). Rows read as sentences;
 * conditions that depend on the content (terms, overlap, dates) are the aggregate's.
 */
public final class Transitions {

    private static final EnumSet<AgreementState> BEFORE_SIGNED = EnumSet.range(DRAFT, AWAITING_AUTHORITY_SIGNATURE);
    private static final EnumSet<AgreementState> OPEN = EnumSet.range(DRAFT, ENDING);
    private static final EnumSet<AgreementState> SIGNATURE =
            EnumSet.range(AWAITING_EMPLOYEE_SIGNATURE, AWAITING_AUTHORITY_SIGNATURE);

    /** Every row, one per state, action and party. */
    public static final List<Transition> LAW = Stream.of(
                    from(DRAFT, RETURNED).on(SUBMIT).by(INITIATOR).to(IN_REVIEW, Target.CONSENT_FIRST),
                    from(AWAITING_EMPLOYEE_CONSENT).on(ACCEPT).by(EMPLOYEE).to(IN_REVIEW),
                    from(AWAITING_EMPLOYEE_CONSENT)
                            .on(DECLINE)
                            .by(EMPLOYEE)
                            .needs(NOTE)
                            .to(WITHDRAWN),
                    from(
                                    DRAFT,
                                    RETURNED,
                                    AWAITING_EMPLOYEE_CONSENT,
                                    IN_REVIEW,
                                    AWAITING_HR_VISA,
                                    AWAITING_SECURITY_VISA)
                            .on(WITHDRAW)
                            .by(INITIATOR, EMPLOYEE)
                            .to(WITHDRAWN),
                    from(IN_REVIEW).on(RETURN).by(MANAGER).needs(NOTE).to(RETURNED),
                    from(IN_REVIEW).on(REFUSE).by(MANAGER).needs(REASON).to(REFUSED),
                    from(IN_REVIEW).on(APPROVE).by(MANAGER).to(AWAITING_HR_VISA, Target.UNLESS_SKIPPED),
                    from(AWAITING_HR_VISA).on(ENDORSE).by(HR_OFFICER).to(AWAITING_SECURITY_VISA, Target.UNLESS_SKIPPED),
                    from(AWAITING_SECURITY_VISA)
                            .on(ENDORSE)
                            .by(SECURITY_OFFICER)
                            .to(AWAITING_EMPLOYEE_SIGNATURE),
                    from(AWAITING_HR_VISA).on(RETURN).by(HR_OFFICER).needs(NOTE).to(RETURNED),
                    from(AWAITING_HR_VISA)
                            .on(REFUSE)
                            .by(HR_OFFICER)
                            .needs(REASON)
                            .to(REFUSED),
                    from(AWAITING_SECURITY_VISA)
                            .on(RETURN)
                            .by(SECURITY_OFFICER)
                            .needs(NOTE)
                            .to(RETURNED),
                    from(AWAITING_SECURITY_VISA)
                            .on(REFUSE)
                            .by(SECURITY_OFFICER)
                            .needs(REASON)
                            .to(REFUSED),
                    from(AWAITING_EMPLOYEE_SIGNATURE).on(SIGN).by(EMPLOYEE).to(AWAITING_MANAGER_SIGNATURE),
                    from(AWAITING_MANAGER_SIGNATURE)
                            .on(SIGN)
                            .by(MANAGER)
                            .to(AWAITING_AUTHORITY_SIGNATURE, Target.UNLESS_SKIPPED),
                    from(AWAITING_AUTHORITY_SIGNATURE).on(SIGN).by(AUTHORITY).to(SIGNED),
                    from(AWAITING_EMPLOYEE_SIGNATURE)
                            .on(RETURN)
                            .by(EMPLOYEE, HR_OFFICER)
                            .needs(NOTE)
                            .to(RETURNED),
                    from(AWAITING_MANAGER_SIGNATURE)
                            .on(RETURN)
                            .by(MANAGER, HR_OFFICER)
                            .needs(NOTE)
                            .to(RETURNED),
                    from(AWAITING_AUTHORITY_SIGNATURE)
                            .on(RETURN)
                            .by(AUTHORITY, HR_OFFICER)
                            .needs(NOTE)
                            .to(RETURNED),
                    from(SIGNATURE).on(DECLINE).by(EMPLOYEE).needs(NOTE).to(WITHDRAWN),
                    from(SIGNATURE)
                            .on(REFUSE)
                            .by(MANAGER, AUTHORITY)
                            .needs(REASON)
                            .to(REFUSED),
                    from(BEFORE_SIGNED).on(LAPSE).by(SYSTEM).to(LAPSED),
                    from(SIGNED).on(TAKE_EFFECT).by(SYSTEM).to(ACTIVE),
                    from(SIGNED).on(RESCIND).by(AUTHORITY).needs(REASON).to(TERMINATED),
                    from(SIGNED).on(RESCIND).by(EMPLOYEE).needs(NOTE).to(TERMINATED),
                    from(ACTIVE)
                            .on(SUSPEND)
                            .by(MANAGER, AUTHORITY)
                            .needs(FROM, UNTIL, REASON)
                            .to(SUSPENDED),
                    from(SUSPENDED).on(RESUME).by(MANAGER, AUTHORITY, SYSTEM).to(ACTIVE),
                    from(ACTIVE, SUSPENDED)
                            .on(GIVE_NOTICE)
                            .by(EMPLOYEE, MANAGER, AUTHORITY)
                            .needs(EFFECTIVE)
                            .to(ENDING),
                    from(ENDING).on(CANCEL_NOTICE).by(NOTICE_GIVER).to(ACTIVE, Target.WHERE_IT_CAME_FROM),
                    from(ENDING).on(END).by(SYSTEM).to(TERMINATED),
                    from(ACTIVE, SUSPENDED, ENDING, SIGNED)
                            .on(END_AT_ONCE)
                            .by(AUTHORITY, HR_OFFICER)
                            .needs(REASON)
                            .to(TERMINATED),
                    from(ACTIVE, SUSPENDED, ENDING).on(EXPIRE).by(SYSTEM).to(EXPIRED),
                    from(ACTIVE, SUSPENDED, ENDING).on(SUPERSEDE).by(SYSTEM).to(SUPERSEDED),
                    from(OPEN).on(REASSIGN).by(HR_OFFICER, SYSTEM).needs(HOLDER).to(DRAFT, Target.SAME))
            .flatMap(List::stream)
            .toList();

    private Transitions() {}

    /** The row for this state, action and capacity. */
    public static Optional<Transition> find(AgreementState from, Action action, Party by) {
        return LAW.stream()
                .filter(t -> t.from() == from && t.action() == action && t.by() == by)
                .findFirst();
    }

    /** Who has a word to say in the state beside reassigning it: they must be able to read it. */
    static Set<Party> concerned(AgreementState state) {
        return leaving(state).stream()
                .filter(t -> t.action() != REASSIGN)
                .map(Transition::by)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
    }

    /** Rows that leave the state. */
    public static List<Transition> leaving(AgreementState from) {
        return LAW.stream().filter(t -> t.from() == from).toList();
    }

    private static Rows from(AgreementState first, AgreementState... others) {
        return new Rows(EnumSet.of(first, others));
    }

    private static Rows from(Collection<AgreementState> states) {
        return new Rows(states);
    }

    private static final class Rows {
        private final Collection<AgreementState> states;
        private final Set<Need> needs = EnumSet.noneOf(Need.class);
        private Action action;
        private List<Party> parties = List.of();

        Rows(Collection<AgreementState> states) {
            this.states = states;
        }

        Rows on(Action action) {
            this.action = action;
            return this;
        }

        Rows by(Party... parties) {
            this.parties = List.of(parties);
            return this;
        }

        Rows needs(Need... needs) {
            this.needs.addAll(List.of(needs));
            return this;
        }

        List<Transition> to(AgreementState to) {
            return to(to, Target.FIXED);
        }

        List<Transition> to(AgreementState to, Target target) {
            List<Transition> rows = new ArrayList<>();
            for (AgreementState from : states) {
                for (Party by : parties) {
                    rows.add(new Transition(from, action, by, to, target, Set.copyOf(needs)));
                }
            }
            return rows;
        }
    }
}
