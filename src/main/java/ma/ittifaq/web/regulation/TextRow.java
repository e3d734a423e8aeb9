package ma.ittifaq.web.regulation;

import java.util.List;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.ClauseText;
import ma.ittifaq.regulation.Defect;
import ma.ittifaq.regulation.LegalReference;

/** A clause or a reference on a page, with what forbids its publication beside it. */
public record TextRow(
        String code, ClauseText clause, LegalReference reference, List<Cited> cited, List<Defect> defects) {

    /** A reference that a clause rests on. */
    public record Cited(String key, String number) {}

    static TextRow of(ClauseText clause, List<Cited> cited, List<Defect> defects) {
        return new TextRow(clause.code(), clause, null, cited, defects);
    }

    static TextRow of(LegalReference reference, List<Defect> defects) {
        return new TextRow(reference.key(), null, reference, List.of(), defects);
    }

    public Bilingual title() {
        return clause == null ? reference.subject().held() : clause.title().held();
    }

    public Bilingual text() {
        return clause == null ? reference.citation().held() : clause.text().held();
    }
}
