package ma.ittifaq.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Purpose;
import ma.ittifaq.agreement.SensitiveField;
import ma.ittifaq.audit.Journal;
import ma.ittifaq.audit.Line;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.AccountNames;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Words;

/** Puts lines into the viewer's words, a page of them with three look-ups at most. */
@RequestScoped
public class LineViews {

    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String NOBODY = "";
    private static final String LOOK = "privacy.looked";

    @Inject
    private Directory directory;

    @Inject
    private Journal journal;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private AccountNames accounts;

    List<LineView> of(Collection<Line> lines) {
        Map<UUID, Employee> people =
                directory.findAll(lines.stream().flatMap(LineViews::ids).collect(Collectors.toSet()));
        Set<UUID> agreements =
                lines.stream().flatMap(line -> line.agreement().stream()).collect(Collectors.toSet());
        Map<UUID, String> references = journal.references(agreements, viewer.actor());
        Map<UUID, String> usernames = accounts.of(lines.stream()
                .flatMap(line -> line.actor().stream())
                .filter(id -> !people.containsKey(id))
                .collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> of(line, people, usernames, references))
                .toList();
    }

    private LineView of(
            Line line, Map<UUID, Employee> people, Map<UUID, String> usernames, Map<UUID, String> references) {
        return new LineView(
                line.sequence(),
                line.at(),
                said("kind." + line.kind()),
                line.outcome().name(),
                by(line, people, usernames),
                line.onBehalfOf().map(id -> name(id, people)).orElse(NOBODY),
                line.agreement()
                        .map(id -> references.getOrDefault(id, said("unnumbered")))
                        .orElse(NOBODY),
                subject(line, people, references),
                line.person()
                        .filter(id -> !line.actor().equals(Optional.of(id)))
                        .map(id -> name(id, people))
                        .orElse(NOBODY),
                line.purpose().map(this::purpose).orElse(NOBODY),
                line.where().orElse(NOBODY));
    }

    /** Work that comes from no address is the system's own. */
    private String by(Line line, Map<UUID, Employee> people, Map<UUID, String> usernames) {
        return line.actor()
                .map(id -> usernames.getOrDefault(id, name(id, people)))
                .orElseGet(() -> said(line.where().isPresent() ? "unknown" : "system"));
    }

    private String purpose(String code) {
        return Constants.of(Purpose.class, code).map(words::label).orElse(code);
    }

    private String fields(String codes) {
        return Stream.of(codes.split(" "))
                .map(code -> Constants.of(SensitiveField.class, code)
                        .map(words::label)
                        .orElse(code))
                .collect(Collectors.joining(words.say("comma") + " "));
    }

    private String subject(Line line, Map<UUID, Employee> people, Map<UUID, String> references) {
        if (LOOK.equals(line.kind())) {
            return fields(line.subject());
        }
        boolean agreement = line.agreement()
                .filter(id ->
                        line.subject().equals(id.toString()) || line.subject().equals(references.get(id)))
                .isPresent();
        boolean person = uuid(line.subject()).filter(people::containsKey).isPresent();
        boolean family = line.subject().equals(line.kind().replaceFirst("\\..*", ""));
        return agreement || person || family ? NOBODY : line.subject();
    }

    private String name(UUID id, Map<UUID, Employee> people) {
        return Optional.ofNullable(people.get(id))
                .map(employee -> words.name(employee.name()))
                .orElse(id.toString());
    }

    private String said(String key) {
        return words.tell("web_journal", key);
    }

    private static Stream<UUID> ids(Line line) {
        return Stream.of(line.actor(), line.onBehalfOf(), line.person(), uuid(line.subject()))
                .flatMap(Optional::stream);
    }

    private static Optional<UUID> uuid(String text) {
        return text.matches(UUIDS) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
