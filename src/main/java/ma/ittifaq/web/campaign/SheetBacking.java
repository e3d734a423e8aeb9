package ma.ittifaq.web.campaign;

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
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.campaign.CampaignDecisions;
import ma.ittifaq.campaign.CampaignRefused;
import ma.ittifaq.campaign.Deciding;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.job.JobItem;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.platform.job.Jobs;
import ma.ittifaq.web.ChosenIds;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Page;
import org.omnifaces.util.Faces;

/** Hands of the list in which the requests of a phase are decided. */
@Named
@RequestScoped
public class SheetBacking {

    @Inject
    private Deciding deciding;

    @Inject
    private Jobs jobs;

    @Inject
    private Viewer viewer;

    @Inject
    private Page page;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private UUID id;
    private Set<UUID> chosen;
    private Deciding.Sheet sheet;
    private JobProgress job;

    @PostConstruct
    void open() {
        id = Ids.of(request.getParameter("id")).orElseThrow(CampaignRefused::unknown);
        if ("POST".equals(request.getMethod())) {
            chosen = Set.copyOf(ChosenIds.of(request));
            sheet = deciding.sheet(id, chosen, viewer.actor());
        } else {
            sheet = deciding.sheet(id, viewer.actor());
            chosen = sheet.rows().stream()
                    .filter(Deciding.Row::isOpen)
                    .map(Deciding.Row::agreement)
                    .collect(Collectors.toSet());
        }
        job = Ids.of(request.getParameter("job"))
                .map(found -> deciding.progress(found, viewer.actor()))
                .orElse(null);
    }

    /** Shows what would come of it; nothing is decided. */
    public void look() {
        // The list was read with what is ticked.
    }

    public void grant() {
        decide(Action.APPROVE);
    }

    public void refuse() {
        decide(Action.REFUSE);
    }

    private void decide(Action action) {
        Reason reason = Constants.of(Reason.class, values.get("reason")).orElse(null);
        String note =
                Optional.ofNullable(values.get("note")).map(Object::toString).orElse(null);
        var order = new CampaignDecisions.Order(action, reason, note);
        UUID begun = deciding.decide(id, chosen, request.getParameter("seen"), order, viewer.actor());
        Faces.redirect(page.getPath().substring(1) + "?job=" + begun);
    }

    /** Everything is ticked at first; afterwards what was. */
    public boolean isChosen(UUID agreement) {
        return chosen.contains(agreement);
    }

    /** Of what is ticked, whose effect stands above the list. */
    public String getMark() {
        return Deciding.mark(chosen);
    }

    public boolean isLooked() {
        return !chosen.isEmpty();
    }

    /** Whether somebody of the list waits. */
    public boolean isOpen() {
        return sheet.rows().stream().anyMatch(Deciding.Row::isOpen);
    }

    public boolean isRunning() {
        return job != null && job.isRunning();
    }

    /** Those that could not be decided, and why. */
    public List<JobItem> getFailed() {
        return job == null
                ? List.of()
                : jobs.items(
                        job.job().id(),
                        Set.of(JobItem.Outcome.FAILED),
                        500,
                        viewer.actor().person());
    }

    public String name(UUID agreement) {
        return sheet.rows().stream()
                .filter(r -> r.agreement().equals(agreement))
                .findFirst()
                .map(r -> page.isArabic()
                        ? r.person().name().ar()
                        : r.person().name().fr())
                .orElse("");
    }

    public Deciding.Sheet getSheet() {
        return sheet;
    }

    public JobProgress getJob() {
        return job;
    }

    public List<Reason> getReasons() {
        return Reason.given();
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
