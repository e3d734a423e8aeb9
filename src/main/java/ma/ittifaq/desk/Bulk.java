package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.platform.job.JobItem;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.platform.job.Jobs;
import ma.ittifaq.team.Together;
import ma.ittifaq.team.UnitPresence;

/** Boundary of doing the same with many agreements: chosen, told what is to be done, followed. */
@ApplicationScoped
@Transactional
public class Bulk {

    /** So many agreements at most. */
    public static final int MOST = 500;

    @Inject
    private Jobs jobs;

    @Inject
    private AgreementList list;

    @Inject
    private Directory directory;

    @Inject
    private Together together;

    /**
     * An agreement of a selection.
     *
     * @param line null when the owner may not see it any more
     */
    public record Row(JobItem item, AgreementLine line) {}

    /** Puts those that the person may see on a list; nothing is done by it. */
    public UUID choose(Collection<UUID> agreements, Actor actor) {
        if (agreements.size() > MOST) {
            // Too many are refused as such, and not cut to those that are few enough.
            return jobs.list(BulkMoves.NAME, agreements, MOST, actor.person());
        }
        Map<UUID, AgreementLine> seen = list.visible(agreements, actor);
        return jobs.list(
                BulkMoves.NAME, agreements.stream().filter(seen::containsKey).toList(), MOST, actor.person());
    }

    public void begin(UUID id, BulkOrder order, Actor actor) {
        jobs.begin(id, order.requireSound().text(), actor.person());
    }

    public void stop(UUID id, Actor actor) {
        jobs.stop(id, actor.person());
    }

    public JobProgress progress(UUID id, Actor actor) {
        return jobs.progress(id, actor.person());
    }

    public List<Row> rows(UUID id, Actor actor) {
        return rows(id, EnumSet.allOf(JobItem.Outcome.class), actor);
    }

    public List<Row> rows(UUID id, Set<JobItem.Outcome> outcomes, Actor actor) {
        List<JobItem> items = jobs.items(id, outcomes, MOST, actor.person());
        Map<UUID, AgreementLine> seen =
                list.visible(items.stream().map(JobItem::subject).toList(), actor);
        return items.stream().map(i -> new Row(i, seen.get(i.subject()))).toList();
    }

    /** What approving those that are the actor's to decide would do to the presence of their units. */
    public Map<UUID, UnitPresence> effect(Collection<Row> rows, Actor actor) {
        OrgChart chart = directory.chart();
        return together.of(rows.stream()
                .map(Row::line)
                .filter(line -> line != null && line.state() == AgreementState.IN_REVIEW)
                .filter(line -> chart.managers(line.employee(), line.unit(), Delegation.Scope.REVIEW).stream()
                        .anyMatch(holder -> holder.person().equals(actor.person())))
                .map(line -> new Together.Asked(
                        line.employee(),
                        line.unit(),
                        Set.copyOf(line.days()),
                        new Period(line.startsOn(), line.endsOn())))
                .toList());
    }

    public List<JobProgress> recent(Actor actor) {
        return jobs.recent(BulkMoves.NAME, actor.person());
    }
}
