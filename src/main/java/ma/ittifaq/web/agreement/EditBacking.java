package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the draft editor: one section at a time, saved whenever it changes, values kept whatever happens. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class EditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private Draft draft;

    @Inject
    private Drafting drafting;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private UUID id;
    private long version;
    private boolean byEmployee;
    private TermsForm form;
    private Section section;
    private Instant savedAt;
    private ArrayList<Finding> findings = new ArrayList<>();

    @PostConstruct
    void open() {
        id = UUID.fromString(request.getParameter("id"));
        section = Section.asked(request.getParameter("step"));
        Draft.Opened opened = draft.open(id);
        form = opened.form();
        version = opened.version();
        byEmployee = opened.byEmployee();
        if (section == Section.SUBMIT || request.getParameter("check") != null) {
            findings = new ArrayList<>(draft.findings(terms(), byEmployee));
        }
    }

    /** Keeps what was typed; what cannot be kept is told and stays on the page. */
    public void save() {
        findings.clear();
        try {
            Terms terms = terms();
            version = drafting.revise(id, terms, Optional.of(version), viewer.actor());
            savedAt = clock.instant();
            findings.addAll(form.findings());
        } catch (RuleBroken.TermsInvalid invalid) {
            findings.addAll(invalid.findings());
        }
    }

    public void go(int step) {
        leave("agreements/%s/edit?step=" + step);
    }

    public void leave() {
        leave("agreements/%s");
    }

    private void leave(String way) {
        save();
        if (findings.isEmpty()) {
            Faces.redirect(way, id.toString());
        }
    }

    public void submit() {
        save();
        try {
            drafting.move(id, Action.SUBMIT, MoveDetails.NONE, Optional.of(version), viewer.actor());
            Faces.redirect("agreements/%s?done=SUBMIT", id.toString());
        } catch (RuleBroken.TermsInvalid invalid) {
            findings = new ArrayList<>(invalid.findings());
        }
    }

    public void add(List<Map<String, Object>> rows) {
        rows.add(new HashMap<>());
        save();
    }

    public void remove(List<Map<String, Object>> rows, int index) {
        rows.remove(index);
        save();
    }

    private Terms terms() {
        return form.terms(
                byEmployee ? Grounds.Initiative.EMPLOYEE_REQUEST : Grounds.Initiative.ADMINISTRATION_INSTRUCTION);
    }

    public UUID getId() {
        return id;
    }

    public TermsForm getForm() {
        return form;
    }

    public Section getSection() {
        return section;
    }

    public boolean isByEmployee() {
        return byEmployee;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public List<Finding> getFindings() {
        return findings;
    }
}
