package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.archive.disposal.DisposalDesk;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the page that proposes a list of what a search finds and the schedule lets go. */
@Named
@RequestScoped
public class DisposeBacking {

    @Inject
    private DisposalDesk desk;

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
    private String note;

    @PostConstruct
    void read() {
        LocalDate today = LocalDate.now(clock);
        asked = Asked.of(request, numbers);
        question = asked.question(today);
        found = retrieval
                .search(question.keeping(Kept.ELIMINABLE, today), 0, 1, viewer.actor())
                .count();
    }

    /** Without a number that the session has forgotten, the question would find more than was shown. */
    public void propose() {
        if (asked.isForgotten()) {
            throw ArchiveRefused.invalid("archive.hold.everything");
        }
        UUID list = desk.propose(question, note, viewer.actor());
        Faces.redirect("/archive/disposals/" + list + "?done=proposed");
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
