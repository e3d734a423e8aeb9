package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import ma.ittifaq.regulation.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDocumentTest {
    private static final Bilingual TITLE =
            new Bilingual("تقرير مؤشرات العمل عن بعد", "Rapport sur les indicateurs du télétravail");
    private static final byte[] PDF = Pdfs.keep("report", ReportDocument.render(report(3)));
    private static final String TEXT = Pdfs.unbroken(Pdfs.text(PDF));

    private static Report report(int rows) {
        List<Bilingual> columns = List.of(
                new Bilingual("الوحدة", "Entité"),
                new Bilingual("الاتفاقيات السارية", "Conventions en vigueur"),
                new Bilingual("النسبة من الموظفين", "Part de l’effectif"));
        List<Bilingual> row = List.of(
                new Bilingual("قسم التطبيقات", "Division des applications"),
                Bilingual.same("52"),
                new Bilingual("41 %", "41 %"));
        Report.Part units = new Report.Part(
                new Bilingual("الاتفاقيات السارية حسب الوحدات", "Conventions en vigueur par entité"),
                columns,
                Collections.nCopies(rows, row),
                Bilingual.EMPTY);
        Report.Part refusals = new Report.Part(
                new Bilingual("الرفض حسب السبب", "Refus par motif"),
                columns,
                List.of(),
                new Bilingual("لم يسجل أي رفض خلال الفترة.", "Aucun refus pendant la période."));
        return new Report(
                TITLE,
                Samples.LETTERHEAD,
                List.of(new Bilingual(
                        "الفترة: من 1 يناير 2026 إلى 30 يونيو 2026", "Période : du 1 janvier 2026 au 30 juin 2026")),
                List.of(units, refusals),
                new Bilingual(
                        "لا يذكر عدد ما يخص أقل من 5 أشخاص.",
                        "Ce qui concerne moins de 5 personnes n’est pas chiffré."),
                Samples.MADE);
    }

    @Test
    void lastsAndIsAlwaysTheSame() {
        Pdfs.assertLasting(PDF);
        assertArrayEquals(PDF, ReportDocument.render(report(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تقرير مؤشرات العمل عن بعد",
                "Rapport sur les indicateurs du télétravail",
                "قسم التطبيقات",
                "Refus par motif",
                "Page 1 sur 1",
            })
    void says(String phrase) {
        assertTrue(TEXT.contains(Pdfs.unbroken(phrase)), phrase + " in " + TEXT);
    }

    @Test
    void aLongTableFlows() {
        assertTrue(Pdfs.pages(ReportDocument.render(report(200))) > 3);
    }
}
