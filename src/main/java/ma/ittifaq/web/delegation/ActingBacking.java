package ma.ittifaq.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.ActingHead;
import ma.ittifaq.directory.ActingHeads;
import ma.ittifaq.directory.ActingRequest;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the page on which HR names acting heads. */
@Named
@RequestScoped
public class ActingBacking {

    private static final Set<String> DONE = Set.of("named", "ended");

    @Inject
    private ActingHeads heads;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> values = new HashMap<>();
    private List<ActingLine> lines;
    private List<OrgUnit> vacant;

    public List<ActingLine> getLines() {
        if (lines == null) {
            List<ActingHead> all = heads.overseen(viewer.actor());
            Map<UUID, Employee> people = directory.findAll(
                    all.stream().map(ActingHead::person).distinct().toList());
            Map<UUID, OrgUnit> units =
                    directory.units().stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
            lines = all.stream().map(a -> line(a, people, units)).toList();
        }
        return lines;
    }

    private ActingLine line(ActingHead acting, Map<UUID, Employee> people, Map<UUID, OrgUnit> units) {
        OrgUnit unit = units.get(acting.unit());
        return new ActingLine(
                acting.id(),
                acting.reference(),
                words.in(unit.nameAr(), unit.nameFr()),
                words.name(people.get(acting.person()).name()),
                acting.startsOn(),
                acting.endsOn(),
                acting.standing(LocalDate.now(clock)));
    }

    /** Units whose post is vacant today. */
    public List<OrgUnit> getVacant() {
        if (vacant == null) {
            vacant = heads.vacant(viewer.actor());
        }
        return vacant;
    }

    public void name() {
        ActingRequest asked = new ActingRequest(
                values.get("reference"),
                values.get("person"),
                Ids.of(values.get("unit")).orElse(null),
                DelegationForm.day(values.get("from")),
                DelegationForm.day(values.get("until")));
        heads.name(asked, viewer.actor());
        Faces.redirect("/admin/acting?done=named");
    }

    /** The line is named by what was clicked, not by its place in a list that may have changed. */
    public void end() {
        heads.end(Ids.of(request.getParameter("end")).orElseThrow(RuleBroken.NotVisible::new), viewer.actor());
        Faces.redirect("/admin/acting?done=ended");
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** What has just been done, of the few things that can be. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : "";
    }
}
