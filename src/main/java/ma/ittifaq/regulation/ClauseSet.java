package ma.ittifaq.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A published version of the clause catalogue, with the place declaration and the security undertakings that annexes
 * print. Never changed once published: agreements cite it by version.
 */
public record ClauseSet(
        String version,
        LocalDate from,
        List<Clause> clauses,
        List<Bilingual> placeDeclaration,
        List<Bilingual> securityUndertakings) {

    public ClauseSet {
        clauses = List.copyOf(clauses);
        placeDeclaration = List.copyOf(placeDeclaration);
        securityUndertakings = List.copyOf(securityUndertakings);
    }

    public Clause clause(String id) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Clause set " + version + " has no clause " + id));
    }

    public List<Clause> optional() {
        return clauses.stream().filter(clause -> !clause.mandatory()).toList();
    }

    /** The articles of one agreement: all mandatory clauses and the optional ones it chose, in catalogue order. */
    public List<Clause> articles(Set<String> chosen) {
        chosen.forEach(this::clause);
        return clauses.stream()
                .filter(clause -> clause.mandatory() || chosen.contains(clause.id()))
                .toList();
    }
}
