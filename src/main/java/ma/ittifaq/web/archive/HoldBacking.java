package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.archive.retention.LegalHolds;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the page that holds all the records which a search finds. */
@Named
@RequestScoped
public class HoldBacking {

    @Inject
    private LegalHolds holds;

    @Inject
    private Retrieval retrieval;

    @Inject
    private TypedNumbers numbers;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> values = new HashMap<>();
    private Asked asked;
    private Question question;
    private int found;

    @PostConstruct
    void read() {
        asked = Asked.of(request, numbers);
        question = asked.question(LocalDate.now(clock));
        found = retrieval.search(question, 0, 1, viewer.actor()).count();
    }

    /** Without a number that the session has forgotten, the rest of the question would find more than was shown. */
    public void place() {
        if (asked.isForgotten()) {
            throw ArchiveRefused.invalid("archive.hold.everything");
        }
        holds.place(question, values.get("reason"), TypedDay.of(values, "until"), viewer.actor());
        Faces.redirect("/archive?kept=HELD&done=held");
    }

    public Asked getAsked() {
        return asked;
    }

    public String getCount() {
        return words.counted("web_archive", "", found, Retrieval.MOST_COUNTED);
    }

    public Map<String, String> getValues() {
        return values;
    }
}
