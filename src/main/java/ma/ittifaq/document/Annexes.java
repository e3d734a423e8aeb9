package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ma.ittifaq.document.AgreementTerms.Equipment;
import ma.ittifaq.document.AgreementTerms.Task;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.ClauseSet;
import ma.ittifaq.regulation.Phrases;

/** What follows the signatures and belongs to them: tasks, equipment, place, security. */
final class Annexes {
    private static final Bilingual NONE = new Bilingual("–", "");

    private final Sheet sheet;
    private final AgreementTerms terms;
    private final ClauseSet clauses;

    Annexes(Sheet sheet, AgreementTerms terms, ClauseSet clauses) {
        this.sheet = sheet;
        this.terms = terms;
        this.clauses = clauses;
    }

    void write() {
        tasks();
        equipment();
        place();
        security();
    }

    private void tasks() {
        List<Bilingual> titles = List.of(
                Labels.of("task.number"),
                Labels.of("task.task"),
                Labels.of("task.deliverable"),
                Labels.of("task.indicator"));
        Bilingual heading = Labels.of("annex.tasks");
        headed(heading, () -> {
            Grid grid = sheet.grid(0.07f, 0.38f, 0.3f, 0.25f).heading(titles);
            int number = 0;
            for (Task task : terms.tasks()) {
                number++;
                grid.free(List.of(String.valueOf(number), task.task(), task.deliverable(), task.indicator()));
            }
            return grid.block();
        });
    }

    private void equipment() {
        Bilingual heading = Labels.of("annex.equipment");
        if (terms.equipment().isEmpty()) {
            sheet.article(heading, Labels.of("equipment.none"));
        } else {
            headed(heading, this::equipmentTable);
        }
        terms.costs().filter(costs -> !costs.isBlank()).ifPresent(costs -> {
            sheet.add(sheet.facts().free("costs", costs).block());
            sheet.gap(12);
        });
    }

    private Block equipmentTable() {
        Grid grid = sheet.grid(0.36f, 0.22f, 0.22f, 0.2f)
                .heading(List.of(
                        Labels.of("equipment.label"),
                        Labels.of("equipment.inventory"),
                        Labels.of("equipment.condition"),
                        Labels.of("equipment.return")));
        for (Equipment item : terms.equipment()) {
            List<String> typed = List.of(item.label(), item.inventoryNumber(), item.condition());
            item.returnOn().ifPresentOrElse(day -> grid.free(typed, Phrases.date(day)), () -> grid.free(typed, NONE));
        }
        return grid.block();
    }

    private void place() {
        headed(Labels.of("annex.place"), () -> sheet.facts()
                .add("place.kind", Labels.of("place.kind", terms.place().kind()))
                .free("place.address", terms.place().address())
                .free("place.phone", terms.place().phone().orElse(""))
                .block());
        sheet.paragraphs(clauses.placeDeclaration());
        sheet.gap(12);
    }

    private void security() {
        List<Bilingual> numbered = new ArrayList<>();
        for (Bilingual undertaking : clauses.securityUndertakings()) {
            numbered.add(Labels.of("numbered", Bilingual.same(String.valueOf(numbered.size() + 1)), undertaking));
        }
        sheet.headedParagraphs(Labels.of("annex.security"), numbered);
    }

    private void headed(Bilingual heading, Supplier<Block> body) {
        sheet.headed(heading, body);
        sheet.gap(12);
    }
}
