package ma.ittifaq.web.regulation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.regulation.ClauseText;
import ma.ittifaq.regulation.Defect;
import ma.ittifaq.regulation.EditionText;
import ma.ittifaq.regulation.LegalReference;
import ma.ittifaq.regulation.Part;
import ma.ittifaq.web.regulation.TextRow.Cited;

/** An edition laid out for its page. */
final class TextRows {
    private final EditionText edition;
    private final Map<String, LegalReference> references;
    private final Map<String, List<Defect>> defects;

    TextRows(EditionText edition, List<Defect> defects) {
        this.edition = edition;
        this.references =
                edition.references().stream().collect(Collectors.toMap(LegalReference::key, Function.identity()));
        this.defects = defects.stream().collect(Collectors.groupingBy(Defect::code));
    }

    List<TextRow> clauses(Part part) {
        return edition.of(part).stream().map(this::row).toList();
    }

    List<TextRow> references() {
        return edition.references().stream()
                .map(reference -> TextRow.of(reference, of(reference.key())))
                .toList();
    }

    private TextRow row(ClauseText clause) {
        List<Cited> cited = clause.restsOn().stream()
                .map(key -> new Cited(
                        key, references.containsKey(key) ? references.get(key).number() : key))
                .toList();
        return TextRow.of(clause, cited, of(clause.code()));
    }

    private List<Defect> of(String code) {
        return defects.getOrDefault(code, List.of());
    }
}
