package ma.ittifaq.web.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.guidance.Advice;
import ma.ittifaq.regulation.guidance.Basis;
import ma.ittifaq.regulation.guidance.Guidance;
import ma.ittifaq.regulation.guidance.GuidanceRefusal;
import ma.ittifaq.regulation.guidance.Manuscript;
import ma.ittifaq.web.PeopleNames;
import org.omnifaces.util.Faces;

/** Hands of the page on which HR writes a topic. */
@Named
@RequestScoped
public class TopicBacking {

    @Inject
    private Guidance guidance;

    @Inject
    private Viewer viewer;

    @Inject
    private PeopleNames people;

    @Inject
    private HttpServletRequest request;

    private final TopicForm form = new TopicForm();
    private String code;
    private Manuscript manuscript;
    private Advice theirs;
    private long version;

    @PostConstruct
    void read() {
        code = request.getParameter("code");
        manuscript = guidance.manuscript(code, viewer.actor());
        version = manuscript.version();
        form.fill(
                "1".equals(request.getParameter("delivered"))
                        ? manuscript.delivered()
                        : manuscript.draft().orElse(manuscript.topic().advice()));
    }

    public void save() {
        write();
        done("saved");
    }

    /** Keeps what is typed, then publishes it; what cannot be published stays as the draft. */
    public void publish() {
        write();
        manuscript = guidance.manuscript(code, viewer.actor());
        version = manuscript.version();
        guidance.publish(code, version, viewer.actor());
        done("published");
    }

    public void discard() {
        guidance.discard(code, viewer.actor());
        done("discarded");
    }

    /** When somebody was quicker both texts are shown, and saving again is a choice made. */
    private void write() {
        try {
            guidance.write(code, form.advice(), version, viewer.actor());
        } catch (GuidanceRefusal refused) {
            if (refused.kind() == Refusal.Kind.STALE) {
                theirs = manuscript.draft().orElse(manuscript.topic().advice());
                version = manuscript.version();
            }
            throw refused;
        }
    }

    private void done(String what) {
        Faces.redirect("admin/guidance/%s?done=%s", code, what);
    }

    public Manuscript getManuscript() {
        return manuscript;
    }

    /** What somebody else kept meanwhile; null where nobody did. */
    public Advice getTheirs() {
        return theirs;
    }

    public String author(Manuscript.Past past) {
        return people.of(past.by());
    }

    public List<Basis> getBases() {
        return Arrays.asList(Basis.values());
    }

    public Map<String, String> getValues() {
        return form.values();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long seen) {
        version = seen;
    }
}
