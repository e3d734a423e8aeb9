package ma.ittifaq.web.agreement;

import java.util.List;
import java.util.stream.Stream;

/** A section of the editor: the beginnings of the paths that it shows, and the clauses that it fills. */
public enum Section {
    PURPOSE(List.of("grounds", "mode", "period", "tasks"), List.of("CL-04", "CL-21")),
    DAYS(
            List.of("week", "availability", "conditions.recallDays", "conditions.followUpDays"),
            List.of("CL-06", "CL-07")),
    PLACE(List.of("workplace"), List.of("CL-05")),
    EQUIPMENT(List.of("equipment", "conditions"), List.of("CL-11", "CL-13")),
    UNDERTAKINGS(List.of("undertakings"), List.of("CL-14", "CL-15")),
    SUBMIT(List.of(), List.of());

    private final List<String> paths;
    private final List<String> clauses;

    Section(List<String> paths, List<String> clauses) {
        this.paths = paths;
        this.clauses = clauses;
    }

    public List<String> getClauses() {
        return clauses;
    }

    /** As people count them. */
    public int getNumber() {
        return ordinal() + 1;
    }

    /** Where the field of this path is. */
    static Section of(String path) {
        return Stream.of(values())
                .filter(s -> s.paths.stream().anyMatch(path::startsWith))
                .findFirst()
                .orElse(PURPOSE);
    }

    /** The section that an address asks for by its number; the first for anything else. */
    static Section asked(String number) {
        return Stream.of(values())
                .filter(s -> String.valueOf(s.getNumber()).equals(number))
                .findFirst()
                .orElse(PURPOSE);
    }
}
