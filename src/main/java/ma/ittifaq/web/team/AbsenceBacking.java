package ma.ittifaq.web.team;

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
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.team.Absence;
import ma.ittifaq.team.AbsenceRequest;
import ma.ittifaq.team.Absences;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the absences under the team's calendar. */
@Named
@RequestScoped
public class AbsenceBacking {

    @Inject
    private Absences absences;

    @Inject
    private TeamBacking team;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> values = new HashMap<>();
    private List<AbsenceLine> lines;

    public void enter() {
        Absence.Kind kind = Constants.of(Absence.Kind.class, values.get("kind")).orElse(null);
        absences.enter(new AbsenceRequest(values.get("ppr"), kind, day("first"), day("last")), viewer.actor());
        Faces.redirect(team.on(day("first")) + "&done=entered");
    }

    /** The line is named by what was clicked, not by its place in a list that may have changed. */
    public void remove() {
        absences.remove(
                Ids.of(request.getParameter("absence")).orElseThrow(RuleBroken.NotVisible::new), viewer.actor());
        Faces.redirect(team.on(team.getDay()) + "&done=removed");
    }

    private LocalDate day(String name) {
        try {
            return Optional.ofNullable(values.get(name))
                    .filter(typed -> !typed.isBlank())
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Whether there may be more of them than are listed. */
    public boolean isCut() {
        return getLines().size() == Absences.MOST;
    }

    /** Those of the unit that touch the month. */
    public List<AbsenceLine> getLines() {
        if (lines == null) {
            List<Absence> found = absences.of(
                    team.getDays().unit().id(),
                    Span.MONTH.first(team.getDay()),
                    Span.MONTH.last(team.getDay()),
                    viewer.actor());
            lines = AbsenceLine.of(found, directory, words);
        }
        return lines;
    }

    public List<Absence.Kind> getKinds() {
        return List.of(Absence.Kind.values());
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getDone() {
        String done = request.getParameter("done");
        return "entered".equals(done) || "removed".equals(done) ? done : "";
    }
}
