package ma.ittifaq.web.bulk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.desk.Bulk;
import ma.ittifaq.desk.BulkOrder;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobItem.Outcome;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.platform.job.JobRefused;
import ma.ittifaq.team.UnitPresence;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the page of a selection: what is to be done with it, how far that is, what came of it. */
@Named
@RequestScoped
public class BulkBacking {

    @Inject
    private Bulk bulk;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private JobProgress progress;
    private List<Bulk.Row> rows;
    private Map<UUID, UnitPresence> effects;

    @PostConstruct
    void open() {
        UUID id = Ids.of(request.getParameter("id")).orElseThrow(JobRefused::unknown);
        progress = bulk.progress(id, viewer.actor());
    }

    /** Nothing is done before the button of this page; what every agreement would refuse is refused here, once. */
    public void begin() {
        BulkOrder.What what = Constants.of(BulkOrder.What.class, values.get("what"))
                .orElseThrow(() -> new RuleBroken.DetailsInvalid(Finding.of("what", "job.what")));
        Reason reason = Constants.of(Reason.class, values.get("reason")).orElse(null);
        String holder = what == BulkOrder.What.REASSIGN
                ? text("holder").map(this::person).orElse(null)
                : null;
        bulk.begin(
                id(),
                new BulkOrder(
                        what,
                        text("note").orElse(null),
                        reason,
                        holder,
                        text("underMinimum").orElse(null)),
                viewer.actor());
        back();
    }

    private String person(String ppr) {
        return directory
                .findByPpr(ppr)
                .map(Employee::id)
                .map(UUID::toString)
                .orElseThrow(() -> new RuleBroken.DetailsInvalid(Finding.of("holder", "move.holder.unknown")));
    }

    public void stop() {
        bulk.stop(id(), viewer.actor());
        back();
    }

    private void back() {
        Faces.redirect("bulk/%s", id().toString());
    }

    private UUID id() {
        return progress.job().id();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .map(Object::toString)
                .map(String::strip)
                .filter(typed -> !typed.isEmpty());
    }

    public JobProgress getProgress() {
        return progress;
    }

    /** What was ordered; null before. */
    public BulkOrder.What getOrdered() {
        return progress.job().argument() == null
                ? null
                : BulkOrder.of(progress.job().argument()).what();
    }

    public boolean is(String state) {
        return progress.job().state() == Job.State.valueOf(state);
    }

    /** While it runs only what failed is shown: the page is asked for each second. */
    public List<Bulk.Row> getRows() {
        if (rows == null) {
            rows = is("RUNNING")
                    ? bulk.rows(id(), Set.of(Outcome.FAILED), viewer.actor())
                    : bulk.rows(id(), viewer.actor());
        }
        return rows;
    }

    /** What approving all of them would do, by unit, before anything is ordered. */
    public List<UnitPresence> getEffects() {
        return List.copyOf(effects().values());
    }

    /** Whether a day that it asks for falls under the minimum if all of them are approved. */
    public boolean isShort(AgreementLine line) {
        return line != null
                && line.state() == AgreementState.IN_REVIEW
                && effects().containsKey(line.unit())
                && effects().get(line.unit()).isMissedOn(line.days());
    }

    private Map<UUID, UnitPresence> effects() {
        if (effects == null) {
            effects = is("LISTED") ? bulk.effect(getRows(), viewer.actor()) : Map.of();
        }
        return effects;
    }

    public List<BulkOrder.What> getChoices() {
        return BulkOrder.choices();
    }

    public List<Reason> getReasons() {
        return Reason.given();
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
