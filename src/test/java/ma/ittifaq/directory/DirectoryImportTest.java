package ma.ittifaq.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.platform.Fold;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String UNITS = """
        code;parent_code;kind;name_ar;name_fr;head_ppr;minimum_present
        DG;;ADMINISTRATION;الوكالة;Agence;100;
        DSI;DG;DIRECTION;مديرية نظم المعلومات;Direction des systèmes d'information;101;2
        """;
    private static final String HEADER = "ppr;cnie;first_name_ar;last_name_ar;first_name_fr;last_name_fr;"
            + "post_fr;unit_code;email;work_phone;left_on\n";
    private static final String EMPLOYEES = HEADER + """
        100;AB123456;حسن;الفاسي;Hassan;El Fassi;Directeur général;DG;hassan.fassi@agence.ma;+212 537 00 00 01;
        101;BK7001;كريم;بنيس;Karim;Bennis;Directeur;DSI;karim.bennis@agence.ma;;
        102;;سلمى;الإدريسي;Salma;Idrissi;Ingénieure;DSI;;;
        """;

    private static MemoryDatabase database;

    @BeforeAll
    static void open() {
        database = MemoryDatabase.emptied();
    }

    @BeforeEach
    void empty() {
        database.inTransaction(e -> {
            e.createQuery("update OrgUnit u set u.head = null, u.parent = null").executeUpdate();
            e.createQuery("delete from Employee e").executeUpdate();
            return e.createQuery("delete from OrgUnit u").executeUpdate();
        });
    }

    @Test
    void unitsPeopleAndHeadsAreTakenOver() {
        ImportReport report = apply(UNITS, EMPLOYEES);

        assertTrue(report.applied(), report.errors()::toString);
        assertEquals(new ImportReport.Count(2, 0, 0, 0), report.units());
        assertEquals(new ImportReport.Count(3, 0, 0, 0), report.employees());
        Employee karim = employee("101");
        assertEquals("كريم بنيس", karim.name().ar());
        assertEquals("BK7001", karim.cnie().orElseThrow());
        OrgUnit dsi = unit("DSI");
        assertEquals(karim.id(), dsi.head().orElseThrow());
        assertEquals(unit("DG").id(), dsi.parent().orElseThrow());
        assertEquals(2, dsi.minimumPresent());
        assertEquals(dsi.id(), karim.unit());
    }

    /** Columns that are all empty are read back as no post at all, which every list asks for its parts. */
    @Test
    void somebodyOfWhomNoPostIsKnownHasAnEmptyOne() {
        String line = "103;;منى;بنيس;Mouna;Bennis;;DSI;;;\n";
        assertTrue(apply(UNITS, EMPLOYEES + line).applied());
        assertEquals(Post.NONE, employee("103").post());
    }

    @Test
    void aDryRunChangesNothing() {
        ImportReport report =
                database.inTransaction(e -> run(e, false, UNITS, EMPLOYEES).check());

        assertFalse(report.applied());
        assertEquals(3, report.employees().created());
        assertEquals(0, count());
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        apply(UNITS, EMPLOYEES);

        ImportReport again = apply(UNITS, EMPLOYEES);

        assertEquals(new ImportReport.Count(0, 0, 2, 0), again.units());
        assertEquals(new ImportReport.Count(0, 0, 3, 0), again.employees());
        assertEquals(0L, version("102"));
    }

    @Test
    void aSecondImportUpdatesAndKeepsWhatItsFileDoesNotSpeakOf() {
        apply(UNITS, EMPLOYEES);

        ImportReport report = apply("""
            ppr,prenom_ar,nom_ar,Prénom (fr),Nom (fr),Unité,Courriel
            101,كريم,بنيس,Karim,Bennis,DG,
            """);

        assertTrue(report.applied(), report.errors()::toString);
        assertEquals(new ImportReport.Count(0, 1, 0, 0), report.employees());
        Employee karim = employee("101");
        assertEquals(unit("DG").id(), karim.unit());
        assertEquals(null, karim.email(), "an empty cell clears");
        assertEquals("Directeur", karim.post().postFr(), "a column that is absent changes nothing");
        assertEquals("BK7001", karim.cnie().orElseThrow());
    }

    @Test
    void peopleWithoutALineLeaveOnlyWhenAsked() {
        apply(UNITS, EMPLOYEES);
        String shorter = EMPLOYEES.replaceFirst("102;.*\n", "");

        assertEquals(0, apply(UNITS, shorter).employees().left());
        assertTrue(employee("102").leftOn().isEmpty());
        ImportReport report =
                database.inTransaction(e -> run(e, true, UNITS, shorter).apply(TODAY));

        assertEquals(1, report.employees().left());
        assertEquals(TODAY, employee("102").leftOn().orElseThrow());
        assertEquals(3, count(), "nobody is deleted");
    }

    @Test
    void peopleLeaveByTheirDateAndComeBackWithoutIt() {
        apply(UNITS, EMPLOYEES);

        assertEquals(
                1,
                apply(EMPLOYEES.replace("DSI;;;\n", "DSI;;;28/02/2026\n"))
                        .employees()
                        .left());
        assertEquals(LocalDate.of(2026, 2, 28), employee("102").leftOn().orElseThrow());
        apply(EMPLOYEES);
        assertTrue(employee("102").leftOn().isEmpty());
    }

    @Test
    void withOneBadLineNothingIsImported() {
        ImportReport report = apply(UNITS, EMPLOYEES.replace("BK7001", "7001BK"));

        assertFalse(report.applied());
        assertEquals(0, count());
        assertEquals("EMPLOYEES 3 cnie import.form.cnie 7001BK", said(report));
    }

    /** A line is written with its cells; what the report says of it follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'103;;منى;بنيس;Mouna;Bennis;;DSI;;;' | ''",
                "';;منى;بنيس;Mouna;Bennis;;DSI;;;' | ppr import.required",
                "'10 3*;;منى;بنيس;Mouna;Bennis;;DSI;;;' | ppr import.form.ppr",
                "'102;;منى;بنيس;Mouna;Bennis;;DSI;;;' | ppr import.repeated",
                "'١٠٢;;منى;بنيس;Mouna;Bennis;;DSI;;;' | ppr import.repeated",
                "'103;ab 123456;منى;بنيس;Mouna;Bennis;;DSI;;;' | cnie import.repeated",
                "'103;;;بنيس;Mouna;Bennis;;DSI;;;' | first_name_ar import.required",
                "'103;;منى;;Mouna;Bennis;;DSI;;;' | last_name_ar import.required",
                "'103;;منى;بنيس;;Bennis;;DSI;;;' | first_name_fr import.required",
                "'103;;منى;بنيس;Mouna; ;;DSI;;;' | last_name_fr import.required",
                "'103;;Mouna;بنيس;Mouna;Bennis;;DSI;;;' | first_name_ar import.form.arabic_name",
                "'103;;منى;بنيس 2;Mouna;Bennis;;DSI;;;' | last_name_ar import.form.arabic_name",
                "'103;;منى;بنيس;منى;Bennis;;DSI;;;' | first_name_fr import.form.latin_name",
                "'103;;منى;بنيس;Mouna;<b>Bennis;;DSI;;;' | last_name_fr import.form.latin_name",
                "'103;;ⵎⵓⵏⴰ;بنيس;Mouna;Bennis;;DSI;;;' | first_name_ar import.form.arabic_name",
                "'103;;منى;بنيس;Mouna;Bennis;مهندسة;DSI;;;' | post_fr import.form.latin_text",
                "'103;;منى;بنيس;Mouna;Bennis;;;;;' | unit_code import.required",
                "'103;;منى;بنيس;Mouna;Bennis;;DRH;;;' | unit_code import.unknown_unit",
                "'103;;منى;بنيس;Mouna;Bennis;;D S/I;;;' | unit_code import.form.code",
                "'103;;منى;بنيس;Mouna;Bennis;;DSI;mouna@agence;;' | email import.form.email",
                "'103;;منى;بنيس;Mouna;Bennis;;DSI;mouna agence.ma;;' | email import.form.email",
                "'103;;منى;بنيس;Mouna;Bennis;;DSI;;12;' | work_phone import.form.phone",
                "'103;;منى;بنيس;Mouna;Bennis;;DSI;;cinq;' | work_phone import.form.phone",
                "'103;;منى;بنيس;Mouna;Bennis;;DSI;;;31/02/2026' | left_on import.form.date",
                "'103;;منى;بنيس;Mouna;Bennis;;DSI;;;demain' | left_on import.form.date",
                "'103;;منى;بنيس;Mouna;Bennis;;DSI' | ' import.cells'",
                "'103;;منى;بنيس;Mouna;Bennis;;DSI;;;;;5' | ' import.cells'",
            })
    void everyKindOfBadLineIsNamed(String line, String finding) {
        ImportReport report = apply(UNITS, EMPLOYEES + line + "\n");

        assertEquals(
                finding.isEmpty() ? "" : "EMPLOYEES 5 " + finding,
                said(report)
                        .replaceFirst("((?:\\S* ){4}).*", "$1")
                        .strip()
                        .replaceFirst("^EMPLOYEES 5 import", "EMPLOYEES 5  import"));
        assertEquals(finding.isEmpty(), report.applied());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u0000", "\u0007", "\u202E", "\u2067", "\uE000"})
    void charactersThatNobodySeesButHarmAreRefused(String character) {
        String name = character.equals("\t") ? "\"Ben\tnis\"" : "Ben" + character + "nis";
        ImportReport report = apply(UNITS, EMPLOYEES + "103;;منى;بنيس;Mouna;" + name + ";;DSI;;;\n");

        assertEquals("import.control_character", report.errors().getFirst().key());
        assertFalse(report.errors().getFirst().value().contains(character));
    }

    @Test
    void aTextThatWasDamagedBeforeIsRefused() {
        ImportReport report = apply(UNITS, EMPLOYEES.replace("El Fassi", "El F\uFFFDssi"));

        assertEquals("import.replacement_character", report.errors().getFirst().key());
    }

    @Test
    void aCellLongerThanItsColumnIsRefusedWithBothLengths() {
        ImportReport report = apply(UNITS, EMPLOYEES.replace("El Fassi", "F".repeat(10_000)));

        ImportError error = report.errors().getFirst();
        assertEquals("import.too_long", error.key());
        assertEquals(List.of(80, 10_000), error.arguments());
        assertTrue(error.value().length() < 100);
    }

    @Test
    void whatSpreadsheetsLeaveBehindIsCleaned() {
        apply(UNITS, EMPLOYEES.replace("Karim", "\u00A0 Kari\u200Bm ").replace("كريم", "كـــريم\u200F"));

        assertEquals("Karim", employee("101").name().firstFr());
        assertEquals("كريم", employee("101").name().firstAr());
    }

    @Test
    void presentationFormsBecomeLettersThatSearchFinds() {
        apply(UNITS, EMPLOYEES.replace("سلمى", "\uFEB3\uFEE0\uFEE4\uFEF0"));

        assertEquals("سلمى", employee("102").name().firstAr());
        assertEquals(Fold.fold("سلمى"), Fold.fold(employee("102").name().firstAr()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X;Y;SERVICE;مصلحة;Service;; | 4 parent_code import.unknown_unit",
                "X;DG;BUREAU;مصلحة;Service;; | 4 kind import.form.kind",
                "X;DG;مصلحة;مصلحة;Service;; | ''",
                "X;DG;SERVICE;;Service;; | 4 name_ar import.required",
                "X;DG;SERVICE;مصلحة;;; | 4 name_fr import.required",
                "X;DG;SERVICE;Service;Service;; | 4 name_ar import.form.arabic_text",
                "X;DG;SERVICE;مصلحة;Service;999; | 4 head_ppr import.unknown_head",
                "X;DG;SERVICE;مصلحة;Service;;-1 | 4 minimum_present import.form.number",
                "X;X;SERVICE;مصلحة;Service;; | 4 parent_code import.circle",
                "X;;SERVICE;مصلحة;Service;; | 4 parent_code import.second_root",
                "dsi;DG;SERVICE;مصلحة;Service;; | 4 code import.repeated",
                "A/B;DG;SERVICE;مصلحة;Service;; | 4 code import.form.code",
            })
    void everyKindOfBadUnitIsNamed(String line, String finding) {
        ImportReport report = apply(UNITS + line + "\n", EMPLOYEES);

        assertTrue(said(report).startsWith(finding.isEmpty() ? "" : "UNITS " + finding + " "), said(report));
        assertEquals(finding.isEmpty(), report.applied());
    }

    @Test
    void aCircleThroughTheDirectoryIsFound() {
        apply(UNITS + "X;DSI;SERVICE;مصلحة;Service;;\nY;X;SERVICE;مصلحة;Service;;\n", EMPLOYEES);

        ImportReport report = apply("code;parent_code;kind;name_ar;name_fr\nDSI;Y;DIRECTION;مديرية;Direction\n");

        assertEquals("import.circle", report.errors().getFirst().key());
        assertEquals(unit("DG").id(), unit("DSI").parent().orElseThrow());
    }

    @Test
    void somebodyWhoLeavesCannotBecomeHead() {
        ImportReport report = apply(UNITS, EMPLOYEES.replace("agence.ma;;\n", "agence.ma;;2026-01-01\n"));

        assertEquals("UNITS 3 head_ppr import.unknown_head 101", said(report));
    }

    @Test
    void aCnieOfSomebodyElseIsRefusedUnlessTheyAreCorrectedToo() {
        apply(UNITS, EMPLOYEES);
        String header = "ppr;cnie;first_name_ar;last_name_ar;first_name_fr;last_name_fr;unit_code\n";
        String salma = "102;AB123456;سلمى;الإدريسي;Salma;Idrissi;DSI\n";
        String hassan = "100;AB99;حسن;الفاسي;Hassan;El Fassi;DG\n";

        assertEquals("EMPLOYEES 2 cnie import.cnie_of_other AB123456", said(apply(header + salma)));
        assertTrue(apply(header + salma + hassan).applied());
        assertEquals("AB123456", employee("102").cnie().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "windows-1252", "ISO-8859-1"})
    void brokenEncodingIsRefusedWithItsLine(String charset) {
        byte[] file = EMPLOYEES.getBytes(StandardCharsets.UTF_8);
        byte[] bad = "103;;x;x;é;x;;DSI;;;\n".getBytes(Charset.forName(charset));
        byte[] whole = java.util.Arrays.copyOf(file, file.length + bad.length);
        System.arraycopy(bad, 0, whole, file.length, bad.length);

        ImportReport report = database.inTransaction(e -> new ImportRun(
                        new ImportStore(e),
                        new ImportRequest(List.of(source(UNITS), () -> new ByteArrayInputStream(whole)), false),
                        ImportProgress.UNHEARD)
                .apply(TODAY));

        assertEquals(1, report.errorCount());
        assertEquals(5, report.errors().getFirst().line());
        assertEquals("import.encoding", report.errors().getFirst().key());
        assertEquals(0, count());
    }

    @Test
    void filesThatAreNotOursAreNamed() {
        assertEquals("import.empty", apply("").errors().getFirst().key());
        assertEquals("import.empty", apply(" \n\n").errors().getFirst().key());
        assertEquals(
                "import.unknown_file", apply("a;b\n1;2\n").errors().getFirst().key());
        assertEquals(
                "import.same_sheet_twice",
                apply(UNITS, UNITS).errors().getFirst().key());
        assertEquals(
                "import.missing_column",
                apply("ppr;nom_fr\n1;X\n").errors().getFirst().key());
        assertEquals(
                "import.repeated_column",
                apply(UNITS.replace("minimum_present", "Code"))
                        .errors()
                        .getFirst()
                        .key());
        assertEquals(
                "import.quotes",
                apply(UNITS, EMPLOYEES + "\"103\"x;;\n").errors().getFirst().key());
        assertEquals(
                "import.line_too_long",
                apply("x".repeat(70_000)).errors().getFirst().key());
        String utf16 = new String("\uFEFFppr".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        byte[] bytes = utf16.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "import.utf16",
                database.inTransaction(e -> new ImportRun(
                                        new ImportStore(e),
                                        new ImportRequest(List.of(() -> new ByteArrayInputStream(bytes)), false),
                                        ImportProgress.UNHEARD)
                                .check())
                        .errors()
                        .getFirst()
                        .key());
    }

    @Test
    void byteOrderMarkCommasQuotesBlankLinesAndLongRecordsAreRead() {
        String units = "\uFEFF"
                + UNITS.replace(';', ',')
                        .replace("Agence,", "\"Agence, \"\"nationale\"\"\",")
                        .replace("\nDSI", "\r\n,,,,,,\r\n\r\nDSI");
        ImportReport report = apply(units, EMPLOYEES.replace(";102", "\n102"));

        assertTrue(report.applied(), report.errors()::toString);
        assertEquals("Agence, \"nationale\"", unit("DG").nameFr());
    }

    @Test
    void aRecordOfSeveralLinesIsNamedByItsFirstAndTheNextOneByItsOwn() {
        ImportReport report = apply(UNITS, EMPLOYEES + "103;;منى;بنيس;\"Mou\nna\";Bennis;;DSI;;;\n104;;;;;;;DSI;;;\n");

        assertEquals(
                List.of(5L, 7L, 7L, 7L, 7L),
                report.errors().stream().map(ImportError::line).toList());
    }

    @Test
    void headersThatAreNotOursAreShown() {
        assertEquals(
                List.of("Observations"),
                apply(UNITS.replace("minimum_present", "Observations")).ignoredColumns());
    }

    @Test
    void everyReasonAndColumnHasItsWordsInEveryLanguage() {
        List<String> keys = new ArrayList<>(
                Stream.of(ImportForm.values()).map(ImportForm::key).toList());
        Stream.of(ImportColumn.values()).forEach(c -> keys.add("import.column." + c.wireName()));
        keys.remove("import.form.date");
        Locales.all()
                .forEach(locale -> keys.forEach(key ->
                        assertTrue(Messages.find(locale, "import", key, 1, 2).isPresent(), locale + " " + key)));
    }

    @Test
    void manyLinesAreWrittenInBatchesAndProgressIsHeard() {
        StringBuilder people = new StringBuilder(HEADER);
        IntStream.range(1000, 3000)
                .forEach(i -> people.append(i).append(";Z").append(i).append(";منى;بنيس;Mouna;Bennis;;DSI;;;\n"));
        List<Long> heard = new ArrayList<>();

        database.inTransaction(e -> new ImportRun(
                        new ImportStore(e),
                        new ImportRequest(
                                List.of(
                                        source(UNITS.replace(";100;", ";;").replace(";101;", ";;")),
                                        source(people.toString())),
                                false),
                        (done, total) -> heard.add(done * 100 / total))
                .apply(TODAY));

        assertEquals(2000, count());
        assertTrue(heard.size() >= 8, heard::toString);
        assertEquals(heard.stream().sorted().toList(), heard);
        assertTrue(heard.getLast() >= 99, heard::toString);
    }

    private ImportReport apply(String... files) {
        return database.inTransaction(e -> run(e, false, files).apply(TODAY));
    }

    private static ImportRun run(EntityManager entities, boolean absentHaveLeft, String... files) {
        return new ImportRun(
                new ImportStore(entities),
                new ImportRequest(
                        Stream.of(files).map(DirectoryImportTest::source).toList(), absentHaveLeft),
                ImportProgress.UNHEARD);
    }

    private static ma.ittifaq.directory.CsvSource source(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(ImportReport report) {
        return report.errors().stream()
                .findFirst()
                .map(e -> e.sheet() + " " + e.line() + " " + e.field() + " " + e.key() + " " + e.value())
                .orElse("");
    }

    private Employee employee(String ppr) {
        return database.inTransaction(e -> e.createQuery("select e from Employee e where e.ppr = :p", Employee.class)
                .setParameter("p", ppr)
                .getSingleResult());
    }

    private long version(String ppr) {
        return database.inTransaction(
                e -> e.createQuery("select e.version from Employee e where e.ppr = :p", Long.class)
                        .setParameter("p", ppr)
                        .getSingleResult());
    }

    private OrgUnit unit(String code) {
        return database.inTransaction(e -> e.createQuery("select u from OrgUnit u where u.code = :c", OrgUnit.class)
                .setParameter("c", code)
                .getSingleResult());
    }

    private long count() {
        return database.inTransaction(e ->
                e.createQuery("select count(e) from Employee e", Long.class).getSingleResult());
    }
}
