package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.retention.Fates;
import ma.ittifaq.archive.retention.LegalHold;
import ma.ittifaq.archive.retention.LegalHolds;
import ma.ittifaq.archive.retention.RecordAge;
import ma.ittifaq.archive.transfer.Transfer;
import ma.ittifaq.archive.transfer.Transfers;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the part of a record's page that says how long it stays: its age, its fate, the holds on it. */
@Named
@RequestScoped
public class RecordFateBacking {

    private static final Set<String> DONE = Set.of("placed", "lifted");

    @Inject
    private Fates fates;

    @Inject
    private LegalHolds holds;

    @Inject
    private Transfers transfers;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> values = new HashMap<>();
    private UUID id;
    private RecordAge age;
    private List<LegalHold> standing;
    private Transfer transferred;

    @PostConstruct
    void open() {
        id = UUID.fromString(request.getParameter("id"));
        age = fates.of(id, viewer.actor()).orElse(null);
        standing = holds.on(id, viewer.actor());
        transferred = transfers.having(id, viewer.actor()).orElse(null);
    }

    public void place() {
        holds.placeOn(id, values.get("reason"), TypedDay.of(values, "until"), viewer.actor());
        Faces.redirect("/archive/" + id + "?done=placed");
    }

    /** The hold is named by what was clicked, not by its place in a list that may have changed. */
    public void lift() {
        UUID hold = Ids.of(request.getParameter("hold")).orElseThrow(RuleBroken.NotVisible::new);
        holds.lift(hold, values.get("why"), viewer.actor());
        Faces.redirect("/archive/" + id + "?done=lifted");
    }

    /** Null while no rule applies. */
    public RecordAge getAge() {
        return age;
    }

    /** By which another archive has it; null when none has. */
    public Transfer getTransferred() {
        return transferred;
    }

    public List<LegalHold> getStanding() {
        return standing;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getDone() {
        return Optional.ofNullable(request.getParameter("done"))
                .filter(DONE::contains)
                .orElse("");
    }
}
