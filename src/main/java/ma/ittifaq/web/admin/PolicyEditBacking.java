package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.desk.PolicyDesk;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicyReminders;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.SignatureLevel;
import org.omnifaces.util.Faces;

/** Hands of the page on which a version of the policy is set. */
@Named
@RequestScoped
public class PolicyEditBacking {

    @Inject
    private PolicyDesk desk;

    @Inject
    private Policies policies;

    @Inject
    private Viewer viewer;

    private PolicyForm form;
    private List<Finding> findings = List.of();

    @PostConstruct
    void open() {
        if (!desk.maySet(viewer.actor())) {
            throw new RuleBroken.NotVisible();
        }
        form = PolicyForm.of(policies.all().getFirst());
    }

    public void publish() {
        LocalDate from = form.from();
        PolicyLimits limits = form.limits();
        PolicySteps steps = form.steps();
        PolicySignatures signatures = form.signatures();
        PolicyReminders reminders = form.reminders();
        findings = new ArrayList<>(form.findings());
        if (findings.isEmpty()) {
            try {
                desk.publish(from, limits, steps, signatures, reminders, viewer.actor());
                Faces.redirect("admin/policy?done=1");
            } catch (RuleBroken.TermsInvalid invalid) {
                findings = invalid.findings();
            }
        }
    }

    public List<SignatureLevel> getLevels() {
        return List.of(SignatureLevel.values());
    }

    public List<PadesLevel> getFormats() {
        return List.of(PadesLevel.values());
    }

    /** What is wrong with the field; empty when nothing is. */
    public String wrong(String field) {
        return findings.stream()
                .filter(f -> f.field().equals(field))
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    private String text(Finding finding) {
        Object[] arguments = finding.arguments().toArray();
        return Messages.find(viewer.getLocale(), "web_policy", finding.key(), arguments)
                .orElseGet(() -> Messages.text(viewer.getLocale(), "refusals", finding.key(), arguments));
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public Map<String, Object> getValues() {
        return form.values();
    }
}
