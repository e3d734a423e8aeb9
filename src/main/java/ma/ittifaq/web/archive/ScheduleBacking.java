package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.identity.Viewer;

/** Hands of the page of the schedule: what is in force, what awaits a decision, every edition. */
@Named
@RequestScoped
public class ScheduleBacking {

    private static final Set<String> DONE = Set.of("proposed", "approved", "rejected");

    @Inject
    private ScheduleReader reader;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private List<RuleLine> editions;

    @PostConstruct
    void open() {
        editions = reader.lines();
    }

    /** A series and the rule it follows, null while its records stay. */
    public record InForce(Series series, RuleLine rule) {}

    public List<InForce> getInForce() {
        return Stream.of(Series.values())
                .map(series -> new InForce(series, ruleOf(series).orElse(null)))
                .toList();
    }

    /** Whether the records of some series stay because no rule is in force for it. */
    public boolean isIncomplete() {
        return getInForce().stream().anyMatch(line -> line.rule() == null);
    }

    public List<RuleLine> getPending() {
        return editions.stream().filter(RuleLine::isPending).toList();
    }

    public List<RuleLine> getEditions() {
        return editions;
    }

    /** Others who come here only decide. */
    public boolean isArchivist() {
        return viewer.may(Operation.PROPOSE_RETENTION_RULE);
    }

    /** What has just been done, of the few things that can be. */
    public String getDone() {
        return Optional.ofNullable(request.getParameter("done"))
                .filter(DONE::contains)
                .orElse("");
    }

    private Optional<RuleLine> ruleOf(Series series) {
        return editions.stream()
                .filter(line -> line.isInForce() && line.terms().series() == series)
                .findFirst();
    }
}
