package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** The records that a search found, on a page where something is done with all of them. */
@RequestScoped
public class AskedRecords {

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

    /** Reads the question of the address, and counts what it finds. */
    void read() {
        count((asks, today) -> asks);
    }

    /** The same, counting only what is kept so today. */
    void read(Kept kept) {
        count((asks, today) -> asks.keeping(kept, today));
    }

    private void count(BiFunction<Question, LocalDate, Question> narrowed) {
        LocalDate today = LocalDate.now(clock);
        asked = Asked.of(request, numbers);
        question = asked.question(today);
        found = retrieval.count(narrowed.apply(question, today), viewer.actor());
    }

    /** Without a number that the session has forgotten, the rest of the question would find more than was shown. */
    Question question() {
        if (asked.isForgotten()) {
            throw ArchiveRefused.invalid("archive.hold.everything");
        }
        return question;
    }

    Asked asked() {
        return asked;
    }

    int found() {
        return found;
    }

    String count() {
        return words.counted("web_archive", "", found, Retrieval.MOST_TAKEN);
    }
}
