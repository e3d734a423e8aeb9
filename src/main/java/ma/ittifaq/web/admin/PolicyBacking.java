package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.desk.PolicyDesk;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.TeleworkPolicy;
import ma.ittifaq.web.Words;

/** Hands of the policy page. */
@Named
@RequestScoped
public class PolicyBacking {

    @Inject
    private Office office;

    @Inject
    private Policies policies;

    @Inject
    private PolicyDesk desk;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private TeleworkPolicy inForce;
    private List<TeleworkPolicy> versions;
    private Map<UUID, Employee> authors;

    @PostConstruct
    void open() {
        office.require();
        inForce = policies.inForce(LocalDate.now(clock));
        versions = policies.all();
        authors = directory.findAll(versions.stream()
                .flatMap(v -> v.publishedBy().stream())
                .distinct()
                .toList());
    }

    public TeleworkPolicy getInForce() {
        return inForce;
    }

    public List<TeleworkPolicy> getVersions() {
        return versions;
    }

    public boolean isSettable() {
        return desk.maySet(viewer.actor());
    }

    /** Who set the version; empty for the delivered one. */
    public String author(TeleworkPolicy policy) {
        return policy.publishedBy()
                .map(authors::get)
                .map(e -> words.name(e.name()))
                .orElse("");
    }

    public String situation(TeleworkPolicy policy) {
        if (policy.id().equals(inForce.id())) {
            return "now";
        }
        return policy.effectiveFrom().isAfter(inForce.effectiveFrom()) ? "later" : "before";
    }
}
