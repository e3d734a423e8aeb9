package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Point;
import ma.ittifaq.agreement.Points;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the periodic points on the page of an agreement. */
@Named
@RequestScoped
public class PointsBacking {

    /** A point as the page shows it. */
    public record Line(LocalDate held, String result, String next, String by) {}

    @Inject
    private Points points;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> values = new HashMap<>();
    private UUID id;
    private List<Line> lines;
    private boolean open;

    @PostConstruct
    void open() {
        id = UUID.fromString(request.getParameter("id"));
        Points.Standing standing = points.of(id, viewer.actor());
        open = standing.open();
        values.put("held", LocalDate.now(clock).toString());
        List<Point> found = standing.held();
        Map<UUID, Employee> people = directory.findAll(found.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.by()), each.behalf().stream()))
                .distinct()
                .toList());
        lines = found.stream()
                .map(each -> new Line(each.held(), each.result(), each.next(), by(each, people)))
                .toList();
    }

    private String by(Point point, Map<UUID, Employee> people) {
        String name = words.name(people.get(point.by()).name());
        return point.behalf()
                .map(holder -> words.say(
                        "points.by.place", name, words.name(people.get(holder).name())))
                .orElseGet(() -> words.say("points.by", name));
    }

    public void note() {
        points.note(id, held().orElse(null), values.get("result"), values.get("next"), viewer.actor());
        Faces.redirect("agreements/%s?done=POINT_NOTED", id.toString());
    }

    private Optional<LocalDate> held() {
        try {
            return Optional.ofNullable(values.get("held")).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the viewer may note one now. */
    public boolean isOpen() {
        return open;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Map<String, String> getValues() {
        return values;
    }
}
