package ma.ittifaq.web.crisis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.campaign.CampaignRefused;
import ma.ittifaq.campaign.Crisis;
import ma.ittifaq.campaign.CrisisDesk;
import ma.ittifaq.campaign.Keeping;
import ma.ittifaq.campaign.KeptReason;
import ma.ittifaq.campaign.OrderRound;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Choices;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.account.SecondFactorBacking;
import org.omnifaces.util.Faces;

/** Hands of the page of an order: who stays, the act that gives it, how far notices are, the act that ends it. */
@Named
@RequestScoped
public class OrderBacking {

    @Inject
    private CrisisDesk desk;

    @Inject
    private Crisis crisis;

    @Inject
    private Keeping keeping;

    @Inject
    private StepUp stepUp;

    @Inject
    private SecondFactorBacking factor;

    @Inject
    private Choices choices;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private UUID id;
    private CrisisDesk.View view;
    private Set<UUID> units;
    private String password;

    @PostConstruct
    void open() {
        id = Ids.of(request.getParameter("id")).orElseThrow(CampaignRefused::unknown);
        view = desk.read(id, viewer.actor());
        units = view.order().units();
        values.put("version", view.order().version());
    }

    public void keep() {
        List<String> pprs = Stream.of(text("pprs").split("[\\s,;]+"))
                .filter(ppr -> !ppr.isEmpty())
                .distinct()
                .toList();
        KeptReason reason = Constants.of(KeptReason.class, values.get("reason")).orElse(null);
        keeping.keep(id, pprs, reason, viewer.actor());
        back("kept");
    }

    public void release(UUID person) {
        keeping.release(id, person, viewer.actor());
        back("kept");
    }

    public void give() {
        var proof = stepUp.prove(viewer.actor(), password, factor.getCode());
        crisis.give(id, Long.parseLong(text("version")), viewer.actor(), proof);
        back("given");
    }

    public void end() {
        var proof = stepUp.prove(viewer.actor(), password, factor.getCode());
        crisis.end(id, day(), viewer.actor(), proof);
        back("ended");
    }

    private void back(String done) {
        Faces.redirect("orders/%s?done=%s", id.toString(), done);
    }

    private String text(String name) {
        Object typed = values.get(name);
        return typed == null ? "" : typed.toString();
    }

    private LocalDate day() {
        try {
            return text("returnOn").isEmpty() ? null : LocalDate.parse(text("returnOn"));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public List<OrgUnit> getUnits() {
        return choices.getUnits().stream()
                .filter(unit -> units.contains(unit.id()))
                .sorted(OrgUnit.HIGHEST_FIRST)
                .toList();
    }

    /** Of the return, then of the order; none before it is given. */
    public List<OrderRound> getRounds() {
        return Stream.of(view.returns(), view.notices())
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean isRunning() {
        return getRounds().stream().anyMatch(OrderRound::isRunning);
    }

    public void retry(boolean returning) {
        crisis.retry(id, returning, viewer.actor());
        back("retried");
    }

    public boolean isMine() {
        return viewer.may(Operation.GIVE_ORDER);
    }

    public boolean is(String state) {
        return view.order().state().name().equals(state);
    }

    public String getDone() {
        return Optional.ofNullable(request.getParameter("done"))
                .filter(d -> d.matches("prepared|kept|given|ended|retried"))
                .orElse("");
    }

    public List<KeptReason> getReasons() {
        return List.of(KeptReason.values());
    }

    public CrisisDesk.View getView() {
        return view;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
