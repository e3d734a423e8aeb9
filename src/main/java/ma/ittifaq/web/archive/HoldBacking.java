package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import ma.ittifaq.archive.retention.LegalHolds;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the page that holds all the records which a search finds. */
@Named
@RequestScoped
public class HoldBacking {

    @Inject
    private LegalHolds holds;

    @Inject
    private AskedRecords records;

    @Inject
    private Viewer viewer;

    private final Map<String, String> values = new HashMap<>();

    @PostConstruct
    void read() {
        records.read();
    }

    public void place() {
        holds.place(records.question(), values.get("reason"), TypedDay.of(values, "until"), viewer.actor());
        Faces.redirect("/archive?kept=HELD&done=held");
    }

    public Asked getAsked() {
        return records.asked();
    }

    public String getCount() {
        return records.count();
    }

    public Map<String, String> getValues() {
        return values;
    }
}
