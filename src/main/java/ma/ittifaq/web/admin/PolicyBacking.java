package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.TeleworkPolicy;

/** Hands of the policy page. */
@Named
@RequestScoped
public class PolicyBacking {

    @Inject
    private Office office;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    private TeleworkPolicy inForce;

    @PostConstruct
    void open() {
        office.require();
        inForce = policies.inForce(LocalDate.now(clock));
    }

    public TeleworkPolicy getInForce() {
        return inForce;
    }

    public List<TeleworkPolicy> getVersions() {
        return policies.all();
    }

    public String situation(TeleworkPolicy policy) {
        if (policy.id().equals(inForce.id())) {
            return "now";
        }
        return policy.effectiveFrom().isAfter(inForce.effectiveFrom()) ? "later" : "before";
    }
}
