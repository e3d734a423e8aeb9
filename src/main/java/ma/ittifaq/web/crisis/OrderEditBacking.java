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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.campaign.CrisisDesk;
import ma.ittifaq.campaign.CrisisMode;
import ma.ittifaq.campaign.CrisisOrder;
import ma.ittifaq.campaign.CrisisRequest;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Choices;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the page on which an order is prepared. */
@Named
@RequestScoped
public class OrderEditBacking {

    @Inject
    private CrisisDesk desk;

    @Inject
    private Choices choices;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private Optional<UUID> id;
    private Set<UUID> picked;
    private Set<UUID> reach;

    @PostConstruct
    void open() {
        reach = desk.reach(viewer.actor());
        id = Ids.of(request.getParameter("id"));
        Optional<CrisisOrder> known =
                id.map(order -> desk.read(order, viewer.actor()).order());
        known.ifPresent(order -> {
            values.put("mode", order.mode().name());
            values.put("startsOn", order.startsOn());
            values.put("groundsAr", order.groundsAr());
            values.put("groundsFr", order.groundsFr());
            values.put("version", order.version());
        });
        picked = "POST".equals(request.getMethod())
                ? ticked()
                : known.map(CrisisOrder::units).orElse(Set.of());
    }

    private Set<UUID> ticked() {
        return Stream.of(
                        Optional.ofNullable(request.getParameterValues("units")).orElse(new String[0]))
                .flatMap(typed -> Ids.of(typed).stream())
                .collect(Collectors.toSet());
    }

    public void save() {
        CrisisRequest asked = new CrisisRequest(
                Constants.of(CrisisMode.class, values.get("mode")).orElse(null),
                day(),
                text("groundsAr"),
                text("groundsFr"),
                picked);
        UUID order;
        if (id.isPresent()) {
            order = id.get();
            desk.change(order, asked, Long.parseLong(text("version")), viewer.actor());
        } else {
            order = desk.prepare(asked, viewer.actor());
        }
        Faces.redirect("orders/%s?done=prepared", order.toString());
    }

    private String text(String name) {
        Object typed = values.get(name);
        return typed == null ? "" : typed.toString();
    }

    private LocalDate day() {
        try {
            return text("startsOn").isEmpty() ? null : LocalDate.parse(text("startsOn"));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The highest first. */
    public List<OrgUnit> getUnits() {
        return choices.getUnits().stream()
                .filter(unit -> reach.contains(unit.id()))
                .sorted(OrgUnit.HIGHEST_FIRST)
                .toList();
    }

    public boolean isPicked(UUID unit) {
        return picked.contains(unit);
    }

    public boolean isKnown() {
        return id.isPresent();
    }

    public String getBack() {
        return id.map(order -> "/orders/" + order).orElse("/orders");
    }

    public List<CrisisMode> getModes() {
        return List.of(CrisisMode.values());
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
