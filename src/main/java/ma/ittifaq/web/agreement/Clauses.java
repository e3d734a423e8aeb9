package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.ittifaq.regulation.Clause;
import ma.ittifaq.regulation.ClauseSet;
import ma.ittifaq.regulation.ClauseSets;

/** The clauses that a section of the editor fills, as they will stand in the act; an edition may have left some out. */
@Named
@RequestScoped
public class Clauses {

    private static final String BLANK = " … ";

    @Inject
    private ClauseSets sets;

    @Inject
    private Clock clock;

    /** A clause in both languages, its blanks shown as such. */
    public record Quoted(String titleAr, String titleFr, String ar, String fr) {}

    public List<Quoted> of(Section section) {
        ClauseSet current = sets.current(LocalDate.now(clock));
        return section.getClauses().stream()
                .flatMap(code -> current.find(code).stream())
                .map(Clauses::quoted)
                .toList();
    }

    private static Quoted quoted(Clause clause) {
        return new Quoted(
                clause.title().ar(),
                clause.title().fr(),
                blanks(clause.text().ar()),
                blanks(clause.text().fr()));
    }

    private static String blanks(String text) {
        return text.replaceAll("\\s*\\{\\w+}\\s*", BLANK).replaceAll(" … ([.;،,])", " …$1");
    }
}
