package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Drafters;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Choices;
import org.omnifaces.util.Faces;

/** Hands of the page on which an agreement is begun for somebody else. */
@Named
@RequestScoped
public class BeginBacking {

    private static final int LINES = 20;

    @Inject
    private Beginning beginning;

    @Inject
    private Drafters drafters;

    @Inject
    private Drafting drafting;

    @Inject
    private Choices choices;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private String text;
    private List<Employee> found;
    private Map<UUID, OrgUnit> units;

    @PostConstruct
    void search() {
        if (!beginning.isOpen()) {
            throw new RuleBroken.NotVisible();
        }
        text = Address.of("/agreements/new", request, List.of(Address.TEXT)).text("q");
        found = text.isEmpty() ? List.of() : drafters.others(text, LINES + 1, viewer.actor());
        units = choices.getUnits().stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
    }

    public void begin(UUID employee) {
        UUID draft = drafting.create(employee, Kind.INITIAL, Optional.empty(), Terms.EMPTY, viewer.actor());
        Faces.redirect("agreements/%s/edit", draft.toString());
    }

    public List<Employee> getFound() {
        return found.stream().limit(LINES).toList();
    }

    /** There are more than are shown. */
    public boolean isMore() {
        return found.size() > LINES;
    }

    public OrgUnit unit(Employee employee) {
        return units.get(employee.unit());
    }

    public String getText() {
        return text;
    }
}
