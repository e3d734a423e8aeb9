package ma.ittifaq.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * A published version of the clause catalogue, with the place declaration and the security undertakings that annexes
 * print, and the legal references as they stood. Never changed once published: agreements cite it by version.
 */
public record ClauseSet(
        String version,
        LocalDate from,
        List<Clause> clauses,
        List<Bilingual> placeDeclaration,
        List<Bilingual> securityUndertakings,
        List<LegalReference> references) {

    public ClauseSet {
        clauses = List.copyOf(clauses);
        placeDeclaration = List.copyOf(placeDeclaration);
        securityUndertakings = List.copyOf(securityUndertakings);
        references = List.copyOf(references);
    }

    public Optional<Clause> find(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    public Clause clause(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("Clause set " + version + " has no clause " + id));
    }

    /** Whether agreements of this edition cite the clause or the reference of that code. */
    boolean cites(String code, AdministrationKind administration) {
        return find(code).isPresent()
                || clauses.stream().anyMatch(clause -> clause.references().contains(code))
                || references.stream()
                        .anyMatch(reference -> reference.key().equals(code)
                                && reference.printed()
                                && reference.binds().contains(administration));
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
