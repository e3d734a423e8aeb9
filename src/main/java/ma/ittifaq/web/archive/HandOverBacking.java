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
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.archive.transfer.Terms;
import ma.ittifaq.archive.transfer.TransferDesk;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the page that proposes to hand over what a search finds of the records that are kept for good. */
@Named
@RequestScoped
public class HandOverBacking {

    @Inject
    private TransferDesk desk;

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

    private Asked asked;
    private Question question;
    private int found;
    private final Map<String, String> values = new HashMap<>(Map.of(
            "ar",
            "أرشيف المغرب",
            "fr",
            "Archives du Maroc",
            "records",
            String.valueOf(Terms.RECORDS),
            "megabytes",
            String.valueOf(Terms.MEGABYTES)));

    @PostConstruct
    void read() {
        LocalDate today = LocalDate.now(clock);
        asked = Asked.of(request, numbers);
        question = asked.question(today);
        found = retrieval
                .search(question.keeping(Kept.TRANSFERABLE, today), 0, 1, viewer.actor())
                .count();
    }

    /** Without a number that the session has forgotten, the question would find more than was shown. */
    public void propose() {
        if (asked.isForgotten()) {
            throw ArchiveRefused.invalid("archive.hold.everything");
        }
        Terms terms =
                Terms.of(new Bilingual(values.get("ar"), values.get("fr")), number("records"), number("megabytes"));
        UUID transfer = desk.propose(question, () -> terms, values.get("note"), viewer.actor());
        Faces.redirect("/archive/transfers/" + transfer + "?done=proposed");
    }

    /** What is no number is refused as one that is too small. */
    private long number(String field) {
        String typed = values.getOrDefault(field, "").strip();
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }

    public Asked getAsked() {
        return asked;
    }

    public int getFound() {
        return found;
    }

    public String getCount() {
        return words.counted("web_archive", "", found, Retrieval.MOST_COUNTED);
    }

    public Map<String, String> getValues() {
        return values;
    }
}
