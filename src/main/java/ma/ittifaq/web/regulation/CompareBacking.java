package ma.ittifaq.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Change;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.regulation.EditionLine;
import ma.ittifaq.web.Words;

/** Hands of the page that holds two editions against each other; at first the newest against the one before. */
@Named
@RequestScoped
public class CompareBacking {

    @Inject
    private Codex codex;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private List<EditionLine> lines;
    private String before;
    private String after;
    private List<Change> changes;

    @PostConstruct
    void read() {
        lines = codex.lines(viewer.actor());
        after = asked("after").orElse(lines.getFirst().name());
        before = asked("before").orElseGet(this::previous);
        changes = codex.changes(before, after, viewer.actor());
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(n -> !n.isBlank());
    }

    private String previous() {
        List<String> names = lines.stream().map(EditionLine::name).toList();
        return names.get(Math.min(names.indexOf(after) + 1, names.size() - 1));
    }

    public List<EditionLine> getLines() {
        return lines;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** A value in words, whatever it is. */
    public String word(Object value) {
        return switch (value) {
            case null -> "—";
            case Optional<?> perhaps -> word(perhaps.orElse(null));
            case LocalDate day -> words.day(day);
            case Boolean flag -> words.say(flag ? "yes" : "no");
            case Enum<?> constant -> words.label(constant);
            case Collection<?> many ->
                many.isEmpty()
                        ? "—"
                        : many.stream().map(this::word).collect(Collectors.joining(words.say("comma") + " "));
            default -> value.toString();
        };
    }
}
