package ma.ittifaq.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.Applies;
import ma.ittifaq.regulation.ClauseText;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.regulation.Codification;
import ma.ittifaq.regulation.EditionLine;
import ma.ittifaq.regulation.EditionText;
import ma.ittifaq.regulation.LegalReference;
import ma.ittifaq.regulation.RegulationRefusal;
import ma.ittifaq.regulation.Written;
import org.omnifaces.util.Faces;

/** Hands of the page on which a clause of the draft is written. */
@Named
@RequestScoped
public class ClauseBacking {

    @Inject
    private Codification codification;

    @Inject
    private Codex codex;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Typed typed = new Typed();
    private EditionText draft;
    private ClauseText stored;
    private ClauseText theirs;
    private long version;
    private List<String> restsOn;

    @PostConstruct
    void read() {
        draft = codex.text(EditionLine.DRAFT, viewer.actor());
        Written<ClauseText> written = written();
        stored = written.text();
        version = written.version();
        restsOn = stored.restsOn();
        typed.with("title", stored.title()).with("text", stored.text()).with("purpose", stored.purpose());
        typed.with("mandatory", stored.mandatory())
                .with("applies", stored.applies().name());
    }

    private Written<ClauseText> written() {
        return codification.clauses(viewer.actor()).stream()
                .filter(clause -> clause.text().code().equals(request.getParameter("code")))
                .findFirst()
                .orElseThrow(RuleBroken.NotVisible::new);
    }

    /** Keeps it; when somebody was quicker nothing is lost: both texts are shown, and saving again is a choice made. */
    public void save() {
        try {
            codification.revise(new Written<>(text(), version), viewer.actor());
            Faces.redirect("admin/regulation/draft/clauses/%s?done=1", stored.code());
        } catch (RegulationRefusal refused) {
            if (refused.kind() == Refusal.Kind.STALE) {
                Written<ClauseText> now = written();
                theirs = now.text();
                version = now.version();
            }
            throw refused;
        }
    }

    private ClauseText text() {
        return new ClauseText(
                stored.code(),
                stored.part(),
                typed.flag("mandatory"),
                Applies.valueOf(typed.text("applies")),
                typed.pair("title"),
                typed.pair("purpose"),
                typed.pair("text"),
                restsOn);
    }

    public Map<String, Object> getValues() {
        return typed.values();
    }

    public ClauseText getStored() {
        return stored;
    }

    /** What somebody else kept meanwhile; null where nobody did. */
    public ClauseText getTheirs() {
        return theirs;
    }

    public List<LegalReference> getReferences() {
        return draft.references();
    }

    public List<Applies> getApplicable() {
        return Arrays.asList(Applies.values());
    }

    /** Names of the values that an article may use. */
    public Set<String> getParameters() {
        return draft.values().keySet();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long seen) {
        version = seen;
    }

    public List<String> getRestsOn() {
        return restsOn;
    }

    public void setRestsOn(List<String> keys) {
        restsOn = keys;
    }
}
