package ma.ittifaq.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.regulation.Defect.Cause;

/** Finds everything that forbids publishing an edition on a day, all at once. */
final class PublicationCheck {
    private final LocalDate effective;
    private final PrintCheck print;
    private final Map<String, ClauseParameter> values;
    private final Map<String, LegalReference> references;
    private final List<Defect> defects = new ArrayList<>();

    private PublicationCheck(EditionText text, LocalDate effective, PrintCheck print) {
        this.effective = effective;
        this.print = print;
        this.values = text.values();
        this.references =
                text.references().stream().collect(Collectors.toMap(LegalReference::key, Function.identity()));
    }

    static List<Defect> of(EditionText text, LocalDate effective, PrintCheck print) {
        PublicationCheck check = new PublicationCheck(text, effective, print);
        text.clauses().forEach(check::clause);
        text.references().forEach(check::reference);
        return List.copyOf(check.defects);
    }

    private void clause(ClauseText clause) {
        pair(clause.code(), clause.text());
        if (clause.part() == Part.ARTICLE) {
            pair(clause.code(), clause.title());
        }
        parameters(clause);
        clause.restsOn().forEach(key -> restsOn(clause.code(), key));
    }

    private void reference(LegalReference reference) {
        if (reference.number().isBlank()) {
            add(reference.key(), Cause.NUMBER_MISSING);
        }
        if (reference.validTo().filter(reference.validFrom()::isAfter).isPresent()) {
            add(
                    reference.key(),
                    Cause.VALIDITY_REVERSED,
                    reference.validFrom(),
                    reference.validTo().orElseThrow());
        }
        pair(reference.key(), reference.citation());
        pair(reference.key(), reference.issuer());
        pair(reference.key(), reference.subject());
    }

    private void pair(String code, Bilingual pair) {
        side(code, "العربية", pair.ar());
        side(code, "français", pair.fr());
    }

    private void side(String code, String language, String text) {
        if (text.isBlank()) {
            add(code, Cause.SIDE_MISSING, language);
        }
        print.unprintable(text).ifPresent(character -> add(code, Cause.UNPRINTABLE, language, character));
    }

    /** A missing side is told as such, not once more by its parameters. */
    private void parameters(ClauseText clause) {
        Set<String> arabic = ClauseText.parameters(clause.text().ar());
        Set<String> french = ClauseText.parameters(clause.text().fr());
        boolean both = !clause.text().ar().isBlank() && !clause.text().fr().isBlank();
        if (both && !arabic.equals(french)) {
            add(clause.code(), Cause.PARAMETERS_DIFFER, names(arabic), names(french));
        }
        Stream.concat(arabic.stream(), french.stream()).distinct().forEach(name -> parameter(clause, name));
    }

    private void parameter(ClauseText clause, String name) {
        if (clause.part() != Part.ARTICLE || !values.containsKey(name)) {
            add(clause.code(), Cause.PARAMETER_UNKNOWN, name, names(new TreeSet<>(values.keySet())));
            return;
        }
        Applies has = values.get(name).has();
        if (has != Applies.ALWAYS && has != clause.applies()) {
            add(clause.code(), Cause.PARAMETER_NOT_ALWAYS, name, has);
        }
    }

    private static String names(Set<String> names) {
        return names.isEmpty() ? "—" : String.join(", ", names);
    }

    private void restsOn(String code, String key) {
        LegalReference reference = references.get(key);
        if (reference == null) {
            add(code, Cause.REFERENCE_UNKNOWN, key);
        } else if (reference.isOverOn(effective)) {
            add(
                    code,
                    Cause.REFERENCE_OVER,
                    reference.number(),
                    reference.validTo().orElseThrow());
        } else if (!reference.inForceOn(effective)) {
            add(code, Cause.REFERENCE_NOT_YET, reference.number(), reference.validFrom());
        }
    }

    private void add(String code, Cause cause, Object... details) {
        Defect defect = Defect.of(code, cause, details);
        if (!defects.contains(defect)) {
            defects.add(defect);
        }
    }
}
