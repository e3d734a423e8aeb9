package ma.ittifaq.web.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.audit.Journal;
import ma.ittifaq.audit.Line;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Words;

/** Hands of the page of one line. */
@Named
@RequestScoped
public class EntryBacking {

    @Inject
    private Journal journal;

    @Inject
    private LineViews views;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Line line;
    private LineView view;
    private long last;

    @PostConstruct
    void open() {
        String number = request.getParameter("code");
        if (!number.matches("\\d{1,18}")) {
            throw new RuleBroken.NotVisible();
        }
        line = journal.line(Long.parseLong(number), viewer.actor());
        view = views.of(List.of(line)).getFirst();
        last = journal.standing(viewer.actor()).lines();
    }

    public Line getLine() {
        return line;
    }

    public LineView getView() {
        return view;
    }

    /** From which state to which; empty for what is no move. */
    public String getMoved() {
        return line.from()
                .map(from -> words.tell(
                        "web_journal",
                        "entry.moved",
                        state(from),
                        state(line.to().orElse(""))))
                .or(() -> line.to().map(this::state))
                .orElse("");
    }

    private String state(String name) {
        return Constants.of(AgreementState.class, name).map(words::label).orElse(name);
    }

    public long getBefore() {
        return line.sequence() - 1;
    }

    /** 0 for the last. */
    public long getAfter() {
        return line.sequence() < last ? line.sequence() + 1 : 0;
    }
}
