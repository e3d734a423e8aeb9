package ma.ittifaq.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.audit.Place;
import ma.ittifaq.desk.OwnData;
import ma.ittifaq.desk.Sights.Sight;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.PersonalData.Part;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Words;

/** Hands of the page of one's own data. */
@Named
@RequestScoped
public class DataBacking {

    private static final int LINES = 20;
    private static final List<Address.Part> KNOWN = List.of(new Address.Part("before", "\\d{1,15}-\\d{1,18}"));

    @Inject
    private OwnData data;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private List<Part> parts;
    private List<Sight> looks;
    private boolean more;

    @PostConstruct
    void read() {
        asked = Address.of("/account/data", request, KNOWN);
        parts = data.parts(viewer.actor());
        Optional<Place> before = asked.get("before").flatMap(Place::of);
        List<Sight> found = data.looks(before, LINES + 1, viewer.actor());
        more = found.size() > LINES;
        looks = found.stream().limit(LINES).toList();
    }

    public List<Part> getParts() {
        return parts;
    }

    public List<Sight> getLooks() {
        return looks;
    }

    public String getShown() {
        return words.tell("personal", "looks.count", looks.size());
    }

    /** Back to the newest. */
    public String getNewest() {
        return asked.asksFor("before") ? "/account/data" : "";
    }

    public String getOlder() {
        return more ? asked.with("before", looks.getLast().place().text()) : "";
    }
}
