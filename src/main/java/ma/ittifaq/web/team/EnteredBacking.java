package ma.ittifaq.web.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.team.Absence;
import ma.ittifaq.team.Absences;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Leaf;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the absences that HR officers look after: what was brought or entered last comes first, and can be taken back. */
@Named
@RequestScoped
public class EnteredBacking {

    private static final int LINES = 50;

    @Inject
    private Absences absences;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private List<Absence> found;
    private List<AbsenceLine> lines;

    @PostConstruct
    void open() {
        asked = Address.of("/admin/absences", request, List.of(Address.TEXT, Address.FROM));
    }

    public void remove() {
        absences.remove(
                Ids.of(request.getParameter("absence")).orElseThrow(RuleBroken.NotVisible::new), viewer.actor());
        Faces.redirect(asked.with("done", "removed").substring(1));
    }

    private List<Absence> found() {
        if (found == null) {
            found = absences.entered(asked.text("q"), asked.number("from"), LINES + 1, viewer.actor());
        }
        return found;
    }

    /** Read when they are shown: after a file was brought. */
    public List<AbsenceLine> getLines() {
        if (lines == null) {
            lines = AbsenceLine.of(found().stream().limit(LINES).toList(), directory, words);
        }
        return lines;
    }

    public Leaf getLeaf() {
        return Leaf.peeked(asked, LINES, found().size());
    }

    public Address getAsked() {
        return asked;
    }

    public boolean isRemoved() {
        return "removed".equals(request.getParameter("done"));
    }
}
