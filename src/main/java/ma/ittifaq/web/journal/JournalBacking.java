package ma.ittifaq.web.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.audit.Journal;
import ma.ittifaq.audit.Kinds;
import ma.ittifaq.audit.Outcome;
import ma.ittifaq.audit.Place;
import ma.ittifaq.audit.Standing;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Words;

/** Hands of the journal's page. */
@Named
@RequestScoped
public class JournalBacking {

    private static final String PATH = "/admin/journal";
    private static final int LINES = 50;

    /** The chainer comes every few seconds; more than this is a fault. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /** A day, and the night in which the server may have been down. */
    private static final Duration UNSEALED = Duration.ofHours(36);

    @Inject
    private JournalQuestion question;

    @Inject
    private Journal journal;

    @Inject
    private LineViews views;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Journal.Page page;
    private List<LineView> lines;
    private Standing standing;

    @PostConstruct
    void read() {
        standing = journal.standing(viewer.actor());
        page = question.isUnclear() || question.isReversed() ? nothing() : page();
        lines = views.of(page.lines());
    }

    private Journal.Page page() {
        Optional<Place> after = question.after();
        return after.isPresent()
                ? journal.after(after.get(), question.filter(), LINES, viewer.actor())
                : journal.before(question.before(), question.filter(), LINES, viewer.actor());
    }

    private static Journal.Page nothing() {
        return new Journal.Page(List.of(), Optional.empty(), Optional.empty());
    }

    public Address getAsked() {
        return question.asked(PATH);
    }

    public boolean isNarrowed() {
        return question.isNarrowed();
    }

    public boolean isReversed() {
        return question.isReversed();
    }

    /** A name was typed that means nobody, or several. */
    public boolean isUnclear() {
        return question.isUnclear();
    }

    public List<Employee> getPeople() {
        return question.people();
    }

    /** This question, of that person. */
    public String of(Employee person) {
        Address named = new Address(PATH, question.asked(PATH).parts());
        named.parts().put("who", words.name(person.name()));
        return named.with("person", person.id());
    }

    /** Who was chosen, for the next question; empty when nobody is. */
    public String getPerson() {
        return question.person().map(UUID::toString).orElse("");
    }

    public List<LineView> getLines() {
        return lines;
    }

    public Standing getStanding() {
        return standing;
    }

    public String getWaiting() {
        return standing.oldest()
                .map(since -> words.tell("web_journal", "chain.since", standing.waiting(), since))
                .orElseGet(() -> words.tell("web_journal", "chain.none"));
    }

    public boolean isLate() {
        return standing.oldest()
                .filter(since -> since.isBefore(clock.instant().minus(LATE)))
                .isPresent();
    }

    /** The last daily seal, and whether its time stamp is there. */
    public String getSeal() {
        return standing.seal()
                .map(seal -> words.tell(
                        "web_journal",
                        seal.stamped() ? "chain.sealed" : "chain.sealed.pending",
                        seal.day(),
                        seal.sequence()))
                .orElseGet(() -> words.tell("web_journal", "chain.sealed.none"));
    }

    /** No seal for longer than there should be none. */
    public boolean isUnsealed() {
        return standing.seal()
                .filter(seal -> seal.at().isBefore(clock.instant().minus(UNSEALED)))
                .isPresent();
    }

    public List<Map.Entry<String, List<String>>> getFamilies() {
        return List.copyOf(Kinds.families().entrySet());
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public String getShown() {
        return words.tell("web_journal", "shown.count", lines.size());
    }

    /** The whole of this question as a table. */
    public String getTable() {
        return at("/admin/journal.csv", "", "");
    }

    public String getNewer() {
        return page.newer().map(place -> at(PATH, "after", place.text())).orElse("");
    }

    public String getOlder() {
        return page.older().map(place -> at(PATH, "before", place.text())).orElse("");
    }

    private String at(String path, String name, String place) {
        Address asked = question.asked(path);
        Map<String, String> parts = new LinkedHashMap<>(asked.parts());
        parts.remove("before");
        parts.remove("after");
        Address bare = new Address(path, parts);
        return name.isEmpty() ? bare.toString() : bare.with(name, place);
    }
}
