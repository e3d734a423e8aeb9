package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.regulation.Bilingual;

/** The texts an act rests on: the first opens with «بناء على», the next go on with «وعلى». */
final class Visas {
    private Visas() {}

    static void write(Sheet sheet, List<Bilingual> citations) {
        List<Bilingual> visas = new ArrayList<>();
        for (Bilingual citation : citations) {
            visas.add(Labels.of(visas.isEmpty() ? "visa.first" : "visa.next", citation));
        }
        sheet.paragraphs(visas);
        sheet.gap(9);
    }
}
