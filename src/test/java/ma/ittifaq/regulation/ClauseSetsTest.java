package ma.ittifaq.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import ma.ittifaq.regulation.ClauseValue.Choice;
import ma.ittifaq.regulation.ClauseValue.Days;
import ma.ittifaq.regulation.ClauseValue.Text;
import org.junit.jupiter.api.Test;

class ClauseSetsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private final ClauseSets sets = new ClauseSets();
    private final ClauseSet current = sets.current(DAY);
    private final LegalReferences references = new LegalReferences();

    @Test
    void theCatalogueIsWhole() {
        assertEquals("2020-04/1", current.version());
        assertEquals(28, current.clauses().size());
        assertEquals(
                List.of("CL-03", "CL-19", "CL-23"),
                current.optional().stream().map(Clause::id).toList());
        assertEquals(26, current.articles(Set.of("CL-19")).size());
        assertFalse(current.placeDeclaration().isEmpty());
        assertFalse(current.securityUndertakings().isEmpty());
    }

    @Test
    void everyClauseHasBothSidesAndRestsOnTextsInForce() {
        for (Clause clause : current.clauses()) {
            assertFalse(clause.text().ar().isBlank() || clause.text().fr().isBlank(), clause.id());
            assertFalse(clause.title().ar().isBlank() || clause.title().fr().isBlank(), clause.id());
            clause.references()
                    .forEach(key -> assertTrue(references.require(key, DAY).inForceOn(DAY), clause.id() + key));
        }
    }

    @Test
    void noSetBeforeTheFirstAndNoneUnknown() {
        assertThrows(NoSuchElementException.class, () -> sets.current(LocalDate.of(2020, 4, 14)));
        assertThrows(NoSuchElementException.class, () -> sets.require("2019-01/1"));
        assertEquals(current, sets.require("2020-04/1"));
    }

    @Test
    void anOptionalClauseThatDoesNotExistIsRefused() {
        assertThrows(NoSuchElementException.class, () -> current.articles(Set.of("CL-99")));
    }

    @Test
    void valuesAreTyped() {
        Clause recall = current.clause("CL-08");
        assertTrue(recall.fill(Map.of("recall", new Days(2))).ar().contains("داخل أجل يومين"));
        String told = assertThrows(IllegalArgumentException.class, () -> recall.fill(Map.of()))
                .getMessage();
        assertEquals("Clause CL-08: no value for recall", told);
        Text words = new Text(Bilingual.same("bientôt"));
        assertThrows(IllegalArgumentException.class, () -> recall.fill(Map.of("recall", words)));
    }

    @Test
    void choicesAreClosed() {
        Clause type = current.clause("CL-04");
        Map<String, Choice> total = Map.of("extent", new Choice("FULL"), "regime", new Choice("REGULAR"));
        assertEquals(
                "Le télétravail accordé est total ; il est exercé à titre régulier.",
                type.fill(total).fr());
        Map<String, Choice> unknown = Map.of("extent", new Choice("HALF"), "regime", new Choice("REGULAR"));
        assertThrows(IllegalArgumentException.class, () -> type.fill(unknown));
    }

    @Test
    void valuesWithBracesOrDollarsAreNotReadAsPatterns() {
        Clause incidents = current.clause("CL-16");
        String hostile = "a$1\\{days}";
        assertTrue(incidents
                .fill(Map.of("security", new Text(Bilingual.same(hostile))))
                .fr()
                .contains(hostile));
    }

    @Test
    void aPairWhoseParametersDifferIsRefused() {
        Bilingual title = Bilingual.same("t");
        Map<String, ClauseParameter> days =
                Map.of("days", new ClauseParameter("days", Days.class, Map.of(), Applies.ALWAYS));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Clause(
                        "X", title, title, new Bilingual("{days}", "no hole"), true, Applies.ALWAYS, List.of(), days));
    }

    @Test
    void theSevenVisasStandInOrderOfRank() {
        assertEquals(
                List.of("1-58-008", "2-05-916", "3/2014", "1/2020", "2/2020", "3/2020", "24100304/20"),
                references.visas(DAY).stream().map(LegalReference::number).toList());
        assertTrue(references.require("C3", DAY).citation().ar().contains("\u20663/2020\u2069"));
        assertEquals(4, references.visas(LocalDate.of(2020, 3, 20)).size());
    }

    @Test
    void aDateThatIsNotConfirmedIsKeptNowhere() {
        LegalReference note = references.require("D1", DAY);
        assertTrue(note.issued().isEmpty());
        assertFalse(note.citation().fr().contains("avril"));
        assertFalse(note.provenance().fr().isBlank() || note.provenance().ar().isBlank());
    }

    @Test
    void onlyTextsThatBindTheAdministrationAreCited() {
        LegalReferences commune = new LegalReferences(sets, AdministrationKind.TERRITORIAL);
        assertEquals(
                List.of("2-05-916", "3/2014", "1/2020"),
                commune.visas(DAY).stream().map(LegalReference::number).toList());
    }
}
