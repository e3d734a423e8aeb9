package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.Citations;
import ma.ittifaq.archive.Found;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.document.Act;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Words;

/** Hands of the archive search. */
@Named
@RequestScoped
public class ArchiveBacking {

    private static final int LINES = 20;

    @Inject
    private Retrieval retrieval;

    @Inject
    private Citations citations;

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
    private Found found;
    private List<String> hits;

    @PostConstruct
    void search() {
        asked = Asked.of(request, numbers);
        Question question = asked.question(LocalDate.now(clock));
        found = retrieval.search(question, asked.from(), LINES, viewer.actor());
        hits = found.near().isEmpty() ? question.words() : found.near();
    }

    /** Kinds of act that are in the file of an agreement. */
    public List<Act.Kind> getActs() {
        return Stream.of(Act.Kind.values()).filter(Act.Kind::isOfAgreement).toList();
    }

    public List<String> getTexts() {
        return citations.texts(viewer.actor());
    }

    public List<String> getClauses() {
        return citations.clauses(viewer.actor());
    }

    /** A text of a result, its hits told apart. */
    public List<Hits.Stretch> hits(String text) {
        return Hits.in(text, hits);
    }

    /** What people typed in the file of a record, where that and not its description has what was asked for. */
    public String excerpt(ArchiveRecord kept) {
        return found.excerpts().getOrDefault(kept.agreement(), "");
    }

    /** The same search for a word that is near to what was typed. */
    public String near(String word) {
        return asked.address().with(Address.TEXT.name(), word);
    }

    public Question.Kept[] getKeepings() {
        return Question.Kept.values();
    }

    /** Whether a hold has just been placed on what was found before. */
    public boolean isHeld() {
        return "held".equals(request.getParameter("done"));
    }

    /** The page that holds all of these. */
    public String getHold() {
        return new Address("/archive/hold", asked.address().parts()).toString();
    }

    /** Everything that was found, for a spreadsheet. */
    public String getTable() {
        Map<String, String> parts = new LinkedHashMap<>(asked.address().parts());
        parts.remove(Address.FROM.name());
        return new Address("/archive/records.csv", parts).toString();
    }

    public String getSheet() {
        return getTable().replaceFirst("records\\.csv", "records.xlsx");
    }

    /** What has just been done with a search, of the few things that can be. */
    public String getDone() {
        return Optional.ofNullable(request.getParameter("done"))
                .filter(Set.of("saved", "forgotten")::contains)
                .orElse("");
    }

    /** The page that proposes the elimination of those of these that can go. */
    public String getDispose() {
        return new Address("/archive/dispose", asked.address().parts()).toString();
    }

    /** The page that proposes to hand over those of these that are kept for good. */
    public String getTransfer() {
        return new Address("/archive/transfer", asked.address().parts()).toString();
    }

    public Asked getAsked() {
        return asked;
    }

    public Found getFound() {
        return found;
    }

    public String getCount() {
        return words.counted("web_archive", "", found.count(), Retrieval.MOST_COUNTED);
    }

    /** The lines of this page among all. */
    public String getShown() {
        return words.tell("web_archive", "shown", found.offset() + 1, end());
    }

    private int end() {
        return found.offset() + found.records().size();
    }

    public String getPrevious() {
        return found.offset() == 0 ? "" : asked.at(Math.max(0, found.offset() - LINES));
    }

    public String getNext() {
        return end() < found.count() && end() < Retrieval.MOST_COUNTED ? asked.at(end()) : "";
    }
}
