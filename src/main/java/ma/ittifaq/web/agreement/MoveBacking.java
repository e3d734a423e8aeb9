package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.desk.Desk;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** The form of a move: what it is told, and the version that was seen. */
@Named
@RequestScoped
public class MoveBacking {

    @Inject
    private Desk desk;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private Long version;

    public void make(String action) {
        UUID id = UUID.fromString(request.getParameter("id"));
        desk.move(id, Action.valueOf(action), details(), Optional.of(version), viewer.actor());
        Faces.redirect("agreements/%s?done=%s", id.toString(), action);
    }

    MoveDetails details() {
        return new MoveDetails(
                text("note").orElse(null),
                read("reason", Reason::valueOf),
                read("from", LocalDate::parse),
                read("until", LocalDate::parse),
                read("effective", LocalDate::parse),
                read("holder", this::person));
    }

    /** The person of that PPR: what a colleague's identity is typed as. */
    private UUID person(String ppr) {
        return directory
                .findByPpr(ppr)
                .map(Employee::id)
                .orElseThrow(() -> new RuleBroken.DetailsInvalid(Finding.of("holder", "move.holder.unknown")));
    }

    private <T> T read(String name, Function<String, T> parse) {
        return text(name).map(parse).orElse(null);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .map(Object::toString)
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }

    public Map<String, Object> getValues() {
        return values;
    }

    /** The version that the page shows, unless the form brought back the one that was seen. */
    public void show(long shown) {
        if (version == null) {
            version = shown;
        }
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
