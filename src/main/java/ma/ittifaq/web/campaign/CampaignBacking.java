package ma.ittifaq.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.campaign.Campaign;
import ma.ittifaq.campaign.CampaignDesk;
import ma.ittifaq.campaign.CampaignRefused;
import ma.ittifaq.campaign.PhaseRequest;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Choices;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the page of a campaign: its phases, one more, the opening of each. */
@Named
@RequestScoped
public class CampaignBacking {

    @Inject
    private CampaignDesk desk;

    @Inject
    private Choices choices;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private Campaign campaign;
    private List<CampaignDesk.Step> steps;
    private Set<UUID> reach;

    @PostConstruct
    void open() {
        UUID id = Ids.of(request.getParameter("id")).orElseThrow(CampaignRefused::unknown);
        campaign = desk.find(id, viewer.actor());
        steps = desk.steps(id, viewer.actor());
        reach = desk.reach(viewer.actor());
    }

    public void add() {
        desk.add(
                campaign.id(),
                new PhaseRequest(day("askedUntil"), day("startsOn"), day("endsOn"), quotas()),
                viewer.actor());
        back("added");
    }

    public void invite(UUID phase) {
        desk.open(phase, viewer.actor());
        back("opened");
    }

    private void back(String done) {
        Faces.redirect("campaigns/%s?done=%s", campaign.id().toString(), done);
    }

    /** Of the units beside which a number was typed; what is no number counts as none, which is refused. */
    private List<PhaseRequest.Quota> quotas() {
        List<PhaseRequest.Quota> quotas = new ArrayList<>();
        for (OrgUnit unit : getUnits()) {
            String people = typed("people-" + unit.id());
            String perDay = typed("day-" + unit.id());
            if (!people.isEmpty() || !perDay.isEmpty()) {
                quotas.add(new PhaseRequest.Quota(unit.id(), number(people), number(perDay)));
            }
        }
        return quotas;
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    /** What was typed beside a unit, so that a refusal loses nothing. */
    public String typed(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }

    private LocalDate day(String name) {
        try {
            Object typed = values.get(name);
            return typed == null ? null : LocalDate.parse(typed.toString());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public List<OrgUnit> getUnits() {
        return choices.getUnits().stream()
                .filter(unit -> reach.contains(unit.id()))
                .sorted(OrgUnit.HIGHEST_FIRST)
                .toList();
    }

    /** Invitations are on their way. */
    public boolean isRunning() {
        return steps.stream().flatMap(s -> s.invitations().stream()).anyMatch(job -> job.isRunning());
    }

    public String getDone() {
        return Optional.ofNullable(request.getParameter("done"))
                .filter(d -> d.matches("added|opened"))
                .orElse("");
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public List<CampaignDesk.Step> getSteps() {
        return steps;
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
