package ma.ittifaq.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.regulation.Codification;
import ma.ittifaq.regulation.Defect;
import ma.ittifaq.regulation.EditionLine;
import ma.ittifaq.regulation.EditionText;
import ma.ittifaq.regulation.Part;
import ma.ittifaq.regulation.RegulationRefusal;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Hands of the page of the draft: its texts, what forbids its publication, and the publication. */
@Named
@RequestScoped
public class DraftBacking {

    private static final String PAGE = "admin/regulation/draft";

    @Inject
    private Codex codex;

    @Inject
    private Codification codification;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private EditionText draft;
    private List<EditionLine> published;
    private TextRows rows;
    private List<Defect> defects;
    private String from;

    @PostConstruct
    void read() {
        draft = codex.text(EditionLine.DRAFT, viewer.actor());
        published = codex.lines(viewer.actor()).stream()
                .filter(line -> !line.isDraft())
                .toList();
        from = Optional.ofNullable(request.getParameter("from"))
                .orElseGet(() -> earliest().toString());
        examine();
    }

    /** The day after today, and after every edition that was published. */
    private LocalDate earliest() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = published.getFirst().from().orElseThrow();
        return (last.isAfter(today) ? last : today).plusDays(1);
    }

    private void examine() {
        defects = codification.defects(day().orElseGet(this::earliest), viewer.actor());
        rows = new TextRows(draft, defects);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(from).map(String::strip).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Looks again with the day that is typed. */
    public void check() {
        examine();
        unreadableDay();
    }

    private boolean unreadableDay() {
        if (day().isEmpty()) {
            Messages.addGlobalError(words.tell("web_regulation", "from.wrong"));
        }
        return day().isEmpty();
    }

    public void publish() {
        if (unreadableDay()) {
            return;
        }
        try {
            String name = codification.publish(day().orElseThrow(), viewer.actor());
            Faces.redirect("admin/regulation?done=%s", name);
        } catch (RegulationRefusal refused) {
            examine();
            throw refused;
        }
    }

    public void discard() {
        codification.discard(viewer.actor());
        Faces.redirect("admin/regulation?done=discarded");
    }

    public void add(String part) {
        Faces.redirect(PAGE + "/clauses/%s", codification.add(Part.valueOf(part), viewer.actor()));
    }

    public void addReference() {
        Faces.redirect(PAGE + "/references/%s", codification.addReference(viewer.actor()));
    }

    /** Takes out the text whose code the link sent. */
    public void remove() {
        codification.remove(sent("remove"), viewer.actor());
        Faces.redirect(PAGE);
    }

    public void raise() {
        String code = sent("raise");
        codification.raise(code, viewer.actor());
        Faces.redirect(PAGE + "#t-%s", code);
    }

    private String sent(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** What is wrong with the day itself. */
    public List<Defect> getOfDay() {
        return defects.stream().filter(defect -> defect.code().isEmpty()).toList();
    }

    public List<Defect> getDefects() {
        return defects;
    }

    public EditionText getDraft() {
        return draft;
    }

    /** The newest published edition, from which the draft departs. */
    public EditionLine getNewest() {
        return published.getFirst();
    }

    public List<TextRow> clauses(String part) {
        return rows.clauses(Part.valueOf(part));
    }

    public List<TextRow> getReferences() {
        return rows.references();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = typed;
    }
}
