package ma.ittifaq.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.regulation.Codification;
import ma.ittifaq.regulation.EditionLine;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the list of editions. */
@Named
@RequestScoped
public class RegulationBacking {

    @Inject
    private Codex codex;

    @Inject
    private Codification codification;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private List<EditionLine> lines;
    private Map<UUID, Employee> authors;
    private String inForce;

    @PostConstruct
    void read() {
        lines = codex.lines(viewer.actor());
        authors = directory.findAll(
                lines.stream().flatMap(l -> l.publishedBy().stream()).distinct().toList());
        LocalDate today = LocalDate.now(clock);
        inForce = lines.stream()
                .filter(l -> l.from().filter(from -> !from.isAfter(today)).isPresent())
                .findFirst()
                .map(EditionLine::name)
                .orElse("");
    }

    public void open() {
        codification.open(viewer.actor());
        Faces.redirect("admin/regulation/draft");
    }

    public List<EditionLine> getLines() {
        return lines;
    }

    public boolean isDrafted() {
        return lines.stream().anyMatch(EditionLine::isDraft);
    }

    public String getInForce() {
        return inForce;
    }

    /** Key of what the edition is today: draft, later, now or before. */
    public String situation(EditionLine line) {
        if (line.isDraft()) {
            return "draft";
        }
        if (line.name().equals(inForce)) {
            return "now";
        }
        return line.from().filter(LocalDate.now(clock)::isBefore).isPresent() ? "later" : "before";
    }

    /** The edition before it, to hold it against; empty for the first. */
    public String before(EditionLine line) {
        int next = lines.indexOf(line) + 1;
        return next < lines.size() ? lines.get(next).name() : "";
    }

    public String author(EditionLine line) {
        return Optional.ofNullable(line.publishedBy().map(authors::get).orElse(null))
                .map(e -> words.name(e.name()))
                .orElse("");
    }
}
