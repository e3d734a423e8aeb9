package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.retention.RetentionSchedule;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the page of one edition, on which the second person decides. */
@Named
@RequestScoped
public class RuleBacking {

    @Inject
    private RetentionSchedule schedule;

    @Inject
    private ScheduleReader reader;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private RuleLine line;
    private String note;

    @PostConstruct
    void open() {
        UUID id = UUID.fromString(request.getParameter("id"));
        line = reader.lines().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow(RuleBroken.NotVisible::new);
    }

    public void approve() {
        decide(true, "approved");
    }

    public void reject() {
        decide(false, "rejected");
    }

    private void decide(boolean approved, String done) {
        schedule.decide(line.id(), approved, note, viewer.actor());
        Faces.redirect("/archive/retention?done=" + done);
    }

    public RuleLine getLine() {
        return line;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
