package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ma.ittifaq.document.AgreementTerms.Task;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementDocumentTest {
    private static final AgreementDocument DOCUMENT = new AgreementDocument(new ClauseSets(), new LegalReferences());
    private static final byte[] PDF = Pdfs.keep("agreement", DOCUMENT.render(Samples.agreement()));
    private static final String TEXT = Pdfs.text(PDF);

    @Test
    void isArchivableAndAccessible() {
        Pdfs.assertLasting(PDF);
    }

    @Test
    void theSameSnapshotMakesTheSameBytes() {
        assertArrayEquals(PDF, DOCUMENT.render(Samples.agreement()));
    }

    @Test
    void manyAtOnceAreAllAlike() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> made =
                    threads.invokeAll(Collections.nCopies(12, () -> DOCUMENT.render(Samples.agreement())));
            for (Future<byte[]> pdf : made) {
                assertArrayEquals(PDF, pdf.get());
            }
        }
    }

    /** Equipment is given back on a day that both readers can read. */
    @Test
    void theDayOfReturnIsInBothLanguages() {
        String annex = TEXT.substring(TEXT.indexOf("Date de restitution"));
        annex = annex.substring(0, annex.indexOf("VPN-2025-0032"));
        assertTrue(annex.contains("31 décembre 2027") && annex.contains("دجنبر"), annex);
    }

    @Test
    void anotherSnapshotMakesOtherBytes() {
        byte[] other =
                DOCUMENT.render(Samples.agreement(Samples.terms(Samples.tasks(), "أكدال، الرباط"), Samples.SALMA));
        assertFalse(java.util.Arrays.equals(PDF, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رقم 1/2020 بتاريخ 16 مارس 2020",
                "رقم 2/2020 بتاريخ فاتح أبريل 2020",
                "3/2020 بتاريخ 15 أبريل 2020",
                "رقم 3/2014 بتاريخ 10 مارس",
                "24100304/20",
                "رقم 1.58.008",
                "رقم 2.05.916",
                "n° 3/2020 du 15 avril 2020",
                "09-08",
                "2020-04-16",
                "08:30-16:30",
                "(8:30-16:30)",
                "+212 537-12-34-56",
                "+212 6 61-00-00-00",
                "rssi@exemple.ma",
                "DSI/2026/0147",
                "PC-2026-0147",
                "العمل عن بعد",
                "المملكة المغربية",
                "سلمى الإدريسي",
                "من 08:30 إلى 16:30",
                "لمدة 3 أشهر",
                "المادة 28 – اللغة",
                "Article 28 – Langue",
            })
    void saysInLogicalOrder(String phrase) {
        assertTrue(Pdfs.unbroken(TEXT).contains(Pdfs.unbroken(phrase)), phrase);
    }

    @Test
    void attachesItsDataAndHasTheFieldsToSign() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            List<String> fields = document.getDocumentCatalog().getAcroForm().getFields().stream()
                    .map(PDField::getPartialName)
                    .toList();
            assertEquals(List.of("employee", "manager", "authority", "seal"), fields);
            byte[] data = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()
                    .iterator()
                    .next()
                    .getEmbeddedFile()
                    .toByteArray();
            assertArrayEquals(SnapshotJson.write(Samples.agreement()), data);
        }
    }

    @Test
    void theCodeOnTheSignaturePageLeadsToVerification() {
        int page = IntStream.rangeClosed(1, Pdfs.pages(PDF))
                .filter(candidate -> pageText(candidate).contains("scannez"))
                .findFirst()
                .orElseThrow();
        assertEquals(Samples.VERIFICATION.url(), Pdfs.qr(PDF, page));
    }

    @Test
    void eightyTasksRepeatTheirHeadingAndLoseNothing() {
        List<Task> tasks = new ArrayList<>();
        for (int i = 1; i <= 80; i++) {
            tasks.add(new Task(
                    "مهمة طويلة نسبيا رقم T" + i + "x تتعلق بتطوير المنصة", "Livrable L" + i + "x", "K" + i + "x"));
        }
        byte[] pdf =
                Pdfs.keep("eighty", DOCUMENT.render(Samples.agreement(Samples.terms(tasks, "الرباط"), Samples.SALMA)));
        String text = Pdfs.text(pdf);
        for (int i = 1; i <= 80; i++) {
            assertTrue(
                    text.contains("T" + i + "x") && text.contains("L" + i + "x") && text.contains("K" + i + "x"),
                    "task " + i);
        }
        assertTrue(text.split("Indicateur", -1).length > 3, "heading on every page");
        Pdfs.assertLasting(pdf);
    }

    @Test
    void anEndlessWordWraps() {
        String word = "م".repeat(5_000) + "x".repeat(5_000);
        byte[] pdf = Pdfs.keep(
                "endless",
                DOCUMENT.render(
                        Samples.agreement(Samples.terms(List.of(new Task(word, word, word)), word), Samples.SALMA)));
        long counted = Pdfs.text(pdf).chars().filter(c -> c == 'x').count();
        assertTrue(counted >= 20_000, "letters printed: " + counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ⵙⴰⵍⵎⴰ ⵉⴷⵔⵉⵙⵉ",
                "Zoë D’Œuvre-Ñandú",
                "فاطمة الزهراء (بنت علي)",
                "للأستاذة الآنسة لمياء الكلاوي",
                "كريم 12-34 كمال",
                "پاچاڤگ",
            })
    void printsNamesAsTyped(String name) {
        assertTrue(Pdfs.text(named(name)).contains(name), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"سَلْمَى الإِدْرِيسِيّ", "بِناءً", "مُحَمَّد", "العَلَوِيُّ"})
    void printsVowelMarks(String name) {
        String nfc = Normalizer.normalize(name, Normalizer.Form.NFC);
        byte[] pdf = Pdfs.keep("vowels", named(name));
        String text = Normalizer.normalize(Pdfs.text(pdf), Normalizer.Form.NFC);
        assertEquals(2, text.split(nfc, -1).length - 1, text);
        Pdfs.assertLasting(pdf);
    }

    private static byte[] named(String name) {
        Person person = Samples.named(new Bilingual(name, name));
        return DOCUMENT.render(Samples.agreement(Samples.terms(Samples.tasks(), "الرباط"), person));
    }

    @Test
    void refusesWhatCannotBePrintedByName() {
        Person person = Samples.named(new Bilingual("سلمى 😀", "Salma"));
        AgreementSnapshot agreement = Samples.agreement(Samples.terms(Samples.tasks(), "الرباط"), person);
        UnprintableText refused = assertThrows(UnprintableText.class, () -> DOCUMENT.render(agreement));
        assertEquals(0x1F600, refused.codePoint());
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementSnapshot.Kind.class,
            names = {"AMENDMENT", "RENEWAL"})
    void amendsAndRenewsWithTheLeastTerms(AgreementSnapshot.Kind kind) {
        byte[] pdf = Pdfs.keep(kind.name(), DOCUMENT.render(Samples.least(kind)));
        String text = Pdfs.unbroken(Pdfs.text(pdf));
        assertTrue(text.contains(Pdfs.unbroken("n° DSI/2025/0093 signée le 1er décembre 2025")), text);
        assertTrue(text.contains(Pdfs.unbroken("Aucun matériel")));
        assertTrue(text.contains(Pdfs.unbroken("total ; il est exercé à titre régulier")));
        assertFalse(text.contains(Pdfs.unbroken("Période d’adaptation")));
    }

    @Test
    void refusesAnUnknownClauseSet() {
        AgreementSnapshot agreement = Samples.withClauses("2019-01/1");
        assertThrows(NoSuchElementException.class, () -> DOCUMENT.render(agreement));
    }

    private static String pageText(int page) {
        return Pdfs.text(PDF, page);
    }
}
