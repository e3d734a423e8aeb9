package ma.ittifaq.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The whole text of an edition: its clauses and the legal references they rest on, as written.
 *
 * @param name what agreements cite it by; empty for a draft
 * @param from its date of effect
 * @param parameters the values that clauses may use, in JSON
 */
public record EditionText(
        String name, LocalDate from, String parameters, List<ClauseText> clauses, List<LegalReference> references) {

    public EditionText {
        clauses = List.copyOf(clauses);
        references = List.copyOf(references);
    }

    public Map<String, ClauseParameter> values() {
        return Parameters.read(parameters);
    }

    /** The edition with this one clause alone; all that it may rest on is still there. */
    EditionText only(ClauseText clause) {
        return new EditionText(name, from, parameters, List.of(clause), references);
    }

    public List<ClauseText> of(Part part) {
        return clauses.stream().filter(clause -> clause.part() == part).toList();
    }

    /** As acts are printed from it; the text must be fit for that. */
    public ClauseSet compiled() {
        Map<String, ClauseParameter> values = values();
        return new ClauseSet(
                name,
                from,
                of(Part.ARTICLE).stream().map(text -> compiled(text, values)).toList(),
                sentences(Part.PLACE),
                sentences(Part.SECURITY),
                references.stream().map(LegalReference::held).toList());
    }

    private List<Bilingual> sentences(Part part) {
        return of(part).stream().map(sentence -> sentence.text().held()).toList();
    }

    private static Clause compiled(ClauseText written, Map<String, ClauseParameter> values) {
        Map<String, ClauseParameter> used = ClauseText.parameters(written.text().ar()).stream()
                .filter(values::containsKey)
                .collect(Collectors.toMap(name -> name, values::get));
        return new Clause(
                written.code(),
                written.title().held(),
                written.purpose(),
                written.text().held(),
                written.mandatory(),
                written.applies(),
                written.restsOn(),
                used);
    }
}
