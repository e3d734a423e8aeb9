package ma.ittifaq.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.campaign.PostLine;
import ma.ittifaq.campaign.Posts;
import ma.ittifaq.campaign.Suitability.Standing;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Fold;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Leaf;

/** Hands of the list of posts. */
@Named
@RequestScoped
public class PostsBacking {

    private static final int LINES = 50;
    private static final List<Address.Part> KNOWN = List.of(
            Address.TEXT,
            Address.STATE,
            new Address.Part("unit", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            new Address.Part("done", "[a-z]{1,20}"),
            Address.FROM);

    @Inject
    private Posts posts;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private List<PostLine> all;
    private List<PostLine> found;

    @PostConstruct
    void read() {
        asked = Address.of("/admin/posts", request, KNOWN);
        all = posts.all(viewer.actor());
        List<String> words = Stream.of(Fold.fold(asked.text("q")).split(" ")).toList();
        found = all.stream()
                .filter(p -> asked.get("unit")
                        .filter(unit -> !p.unit().id().toString().equals(unit))
                        .isEmpty())
                .filter(p -> Constants.of(Standing.class, asked.text("state"))
                        .filter(s -> p.suitability().standing() != s)
                        .isEmpty())
                .filter(p -> words.stream().allMatch(Fold.fold(p.titleFr() + " " + p.titleAr())::contains))
                .toList();
    }

    public List<PostLine> getLines() {
        return found.stream().skip(asked.number("from")).limit(LINES).toList();
    }

    public int getCount() {
        return found.size();
    }

    public long getUnclassified() {
        return all.stream()
                .filter(p -> p.suitability().standing() == Standing.UNCLASSIFIED)
                .count();
    }

    /** Those that have posts. */
    public List<OrgUnit> getUnits() {
        return all.stream().map(PostLine::unit).distinct().toList();
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    public boolean isFiltered() {
        return asked.asksFor("q", "state", "unit");
    }

    public Address getAsked() {
        return asked;
    }

    public Leaf getLeaf() {
        return Leaf.of(asked, LINES, found.size());
    }
}
