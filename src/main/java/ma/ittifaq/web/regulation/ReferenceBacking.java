package ma.ittifaq.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.AdministrationKind;
import ma.ittifaq.regulation.Codification;
import ma.ittifaq.regulation.LegalReference;
import ma.ittifaq.regulation.RegulationRefusal;
import ma.ittifaq.regulation.Written;
import org.omnifaces.util.Faces;

/** Hands of the page on which a legal reference of the draft is written. */
@Named
@RequestScoped
public class ReferenceBacking {

    @Inject
    private Codification codification;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Typed typed = new Typed();
    private LegalReference stored;
    private LegalReference theirs;
    private long version;
    private List<String> binds;

    @PostConstruct
    void read() {
        Written<LegalReference> written = written();
        stored = written.text();
        version = written.version();
        binds = stored.binds().stream().sorted().map(Enum::name).toList();
        typed.with("citation", stored.citation()).with("issuer", stored.issuer());
        typed.with("subject", stored.subject()).with("provenance", stored.provenance());
        typed.with("number", stored.number()).with("kind", stored.kind().name());
        typed.with("issued", day(stored.issued().orElse(null))).with("validFrom", day(stored.validFrom()));
        typed.with("validTo", day(stored.validTo().orElse(null)));
        typed.with("printed", stored.printed()).with("decisions", stored.decisions());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private Written<LegalReference> written() {
        return codification.references(viewer.actor()).stream()
                .filter(reference -> reference.text().key().equals(request.getParameter("code")))
                .findFirst()
                .orElseThrow(RuleBroken.NotVisible::new);
    }

    /** Keeps it; when somebody was quicker nothing is lost: both texts are shown, and saving again is a choice made. */
    public void save() {
        LegalReference text = text();
        if (!typed.unreadable().isEmpty()) {
            return;
        }
        try {
            codification.reviseReference(new Written<>(text, version), viewer.actor());
            Faces.redirect("admin/regulation/draft/references/%s?done=1", stored.key());
        } catch (RegulationRefusal refused) {
            if (refused.kind() == Refusal.Kind.STALE) {
                Written<LegalReference> now = written();
                theirs = now.text();
                version = now.version();
            }
            throw refused;
        }
    }

    private LegalReference text() {
        return new LegalReference(
                stored.key(),
                typed.text("number"),
                LegalReference.Kind.valueOf(typed.text("kind")),
                typed.pair("issuer"),
                typed.day("issued"),
                typed.pair("subject"),
                typed.pair("citation"),
                typed.requiredDay("validFrom", stored.validFrom()),
                typed.day("validTo"),
                binds.stream().map(AdministrationKind::valueOf).collect(Collectors.toSet()),
                typed.flag("printed"),
                typed.flag("decisions"),
                typed.pair("provenance"));
    }

    /** Whether the day of that field cannot be read. */
    public boolean wrong(String field) {
        return typed.unreadable().contains(field);
    }

    public boolean isWrong() {
        return !typed.unreadable().isEmpty();
    }

    public Map<String, Object> getValues() {
        return typed.values();
    }

    public LegalReference getStored() {
        return stored;
    }

    /** What somebody else kept meanwhile; null where nobody did. */
    public LegalReference getTheirs() {
        return theirs;
    }

    public List<LegalReference.Kind> getKinds() {
        return Arrays.asList(LegalReference.Kind.values());
    }

    public List<AdministrationKind> getAdministrations() {
        return Arrays.asList(AdministrationKind.values());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long seen) {
        version = seen;
    }

    public List<String> getBinds() {
        return binds;
    }

    public void setBinds(List<String> bound) {
        binds = bound;
    }
}
