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
    private static final Set<AgreementState> IN_FORCE = EnumSet.range(AgreementState.SIGNED, AgreementState.ENDING);

    @Inject
    private AgreementLines lines;

    @Inject
    private Directory directory;

    @Inject
    private ChartShown shown;

    /**
     * The desk of a person.
     *
     * @param forMe what they must act upon, the longest waiting first
     * @param ofOthers their own, or begun by them, waiting for somebody else
     * @param inForce their own, signed and not ended
     */
    public record Desk(List<AgreementLine> forMe, List<AgreementLine> ofOthers, List<AgreementLine> inForce) {}

    public Desk desk(Actor actor) {
        UUID me = actor.person();
        Condition mine = Turns.of(me, shown.chart());
        Condition others = Condition.of("a.state in ? and (a.employee = ? or a.initiator = ?)", UNDER_WAY, me, me)
                .and(mine.not());
        Condition inForce = Condition.of("a.state in ? and a.employee = ?", IN_FORCE, me);
        return new Desk(
                first(mine, AgreementOrder.NEWEST.reversed().clause()),
                first(others, AgreementOrder.NEWEST.clause()),
                first(inForce, new AgreementOrder(AgreementSort.START, false).clause()));
    }

    /** Whether this agreement waits for the person now. */
    public boolean isFor(Agreement agreement, Actor actor) {
        return isFor(agreement, actor, directory.chart());
    }

    static boolean isFor(Agreement agreement, Actor actor, OrgChart chart) {
        return agreement.state().isBeforeSigned()
                && Parties.of(agreement, actor, chart).parties().contains(Parties.stepHolder(agreement));
    }

    private List<AgreementLine> first(Condition condition, String order) {
        return lines.select(condition, order, MOST);
    }
}
