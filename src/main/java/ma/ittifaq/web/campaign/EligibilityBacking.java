package ma.ittifaq.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.campaign.Eligibility;
import ma.ittifaq.campaign.Suitability.Standing;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Leaf;

/** Hands of the page on which a head sees who may telework by their post, and why not. */
@Named
@RequestScoped
public class EligibilityBacking {

    private static final int LINES = 50;

    @Inject
    private Eligibility eligibility;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private List<OrgUnit> units;
    private OrgUnit unit;
    private List<Eligibility.Person> all;
    private List<Eligibility.Person> found;

    @PostConstruct
    void read() {
        asked = Address.of(
                "/team/eligibility",
                request,
                List.of(
                        Address.STATE,
                        new Address.Part("unit", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                        Address.FROM));
        units = eligibility.units(viewer.actor());
        unit = asked.get("unit")
                .map(UUID::fromString)
                .flatMap(id -> units.stream().filter(u -> u.id().equals(id)).findFirst())
                .orElse(units.getFirst());
        all = eligibility.people(unit.id(), viewer.actor());
        found = all.stream()
                .filter(p -> Constants.of(Standing.class, asked.text("state"))
                        .filter(s -> p.suitability().standing() != s)
                        .isEmpty())
                .toList();
    }

    public int count(Standing standing) {
        return (int)
                all.stream().filter(p -> p.suitability().standing() == standing).count();
    }

    /** Where only those of that standing are shown. */
    public String only(Standing standing) {
        return new Address(asked.path(), Map.of("unit", unit.id().toString())).with("state", standing);
    }

    public List<Eligibility.Person> getLines() {
        return found.stream().skip(asked.number("from")).limit(LINES).toList();
    }

    public OrgUnit unit(UUID id) {
        return units.stream().filter(u -> u.id().equals(id)).findFirst().orElse(unit);
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    public Address getAsked() {
        return asked;
    }

    public List<OrgUnit> getUnits() {
        return units;
    }

    public OrgUnit getUnit() {
        return unit;
    }

    public Leaf getLeaf() {
        return Leaf.of(asked, LINES, found.size());
    }
}
