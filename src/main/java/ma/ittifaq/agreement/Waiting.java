package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;

/** A person's work: what waits for them, what they wait for, what is in force. */
@ApplicationScoped
public class Waiting {

    /** More than this is shown as a list of its own. */
    public static final int MOST = 50;

    private static final Set<AgreementState> UNDER_WAY =
            EnumSet.range(AgreementState.AWAITING_EMPLOYEE_CONSENT, AgreementState.AWAITING_AUTHORITY_SIGNATURE);
    private static final Set<AgreementState> OFFICES_SIGN =
            EnumSet.of(AgreementState.AWAITING_MANAGER_SIGNATURE, AgreementState.AWAITING_AUTHORITY_SIGNATURE);
    private static final Set<AgreementState> IN_FORCE = EnumSet.range(AgreementState.SIGNED, AgreementState.ENDING);

    @Inject
    private AgreementLines lines;

    @Inject
    private Directory directory;

    @Inject
    private ChartShown shown;

    /** What the person must act upon, the longest waiting first. */
    public List<AgreementLine> forMe(Actor actor) {
        return first(turn(actor), AgreementOrder.NEWEST.reversed());
    }

    /** What waits for their signature in an office, the longest waiting first: all of it, to be leafed through. */
    public AgreementSelection toSign(Actor actor) {
        Condition mine = Condition.of("a.state in ?", OFFICES_SIGN).and(turn(actor));
        int count = lines.few(List.of(mine), AgreementList.MOST_COUNTED)
                .map(List::size)
                .orElse(AgreementList.MOST_COUNTED + 1);
        return new AgreementSelection(lines, mine, count);
    }

    /** Their own, or begun by them, that wait for somebody else. */
    public List<AgreementLine> ofOthers(Actor actor) {
        UUID me = actor.person();
        Condition begun = Condition.of("a.state in ? and (a.employee = ? or a.initiator = ?)", UNDER_WAY, me, me);
        return first(begun.and(turn(actor).not()), AgreementOrder.NEWEST);
    }

    /** Their own, signed and not ended. */
    public List<AgreementLine> inForce(Actor actor) {
        Condition mine = Condition.of("a.state in ? and a.employee = ?", IN_FORCE, actor.person());
        return first(mine, new AgreementOrder(AgreementSort.START, false));
    }

    private Condition turn(Actor actor) {
        return Turns.of(actor.person(), shown.chart());
    }

    /** Whether this agreement waits for the person now. */
    public boolean isFor(Agreement agreement, Actor actor) {
        return isFor(agreement, actor, directory.chart());
    }

    static boolean isFor(Agreement agreement, Actor actor, OrgChart chart) {
        return agreement.state().isBeforeSigned()
                && Parties.of(agreement, actor, chart).parties().contains(Parties.stepHolder(agreement));
    }

    private List<AgreementLine> first(Condition condition, AgreementOrder order) {
        return lines.select(condition, order.clause(), MOST);
    }
}
