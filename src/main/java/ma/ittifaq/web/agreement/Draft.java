package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Looking;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.TermsCheck;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;

/** What the editor reads, inside one transaction. */
@Named
@RequestScoped
public class Draft {

    @Inject
    private Moving moving;

    @Inject
    private Looking looking;

    @Inject
    private Directory directory;

    @Inject
    private Policies policies;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    /** A draft as the editor opens it. */
    record Opened(TermsForm form, long version, boolean byEmployee) {}

    @Transactional
    Opened open(UUID id) {
        Agreement draft = moving.require(id, viewer.actor());
        Employee employee = directory.require(draft.employee());
        return new Opened(
                TermsFilled.of(looking.terms(draft, viewer.actor()).terms(), getLimits(), employee),
                draft.version(),
                draft.initiatedByEmployee());
    }

    /** What keeps these terms from being submitted today, undertakings included where they are the author's. */
    List<Finding> findings(Terms terms, boolean byEmployee) {
        List<Finding> all = new ArrayList<>(TermsCheck.findings(terms, getLimits(), LocalDate.now(clock)));
        if (byEmployee && !terms.undertakings().isComplete()) {
            all.add(Finding.of("undertakings", "terms.undertakings.required"));
        }
        return all;
    }

    public PolicyLimits getLimits() {
        return policies.inForce(LocalDate.now(clock)).limits();
    }
}
