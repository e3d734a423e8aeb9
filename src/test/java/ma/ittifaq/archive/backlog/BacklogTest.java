package ma.ittifaq.archive.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.RecordFile;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.archive.transfer.Packing;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.review.Office;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacklogTest {
    private static final String HEAD = "file;reference;ppr;name_ar;name_fr;unit;start;end;texts;sha256\n";

    @TempDir
    Path folder;

    private final Office office = ArchiveOffice.withoutPaper();
    private Path batch;

    @BeforeEach
    void lay() throws IOException {
        batch = Files.createDirectory(folder.resolve("2020 DSI"));
        office.beans().put(BacklogFolder.class, new BacklogFolder() {
            @Override
            Path path() {
                return folder;
            }
        });
        Files.write(batch.resolve("a.pdf"), pdf(1));
        Files.write(batch.resolve("b.pdf"), pdf(2));
    }

    @Test
    void aBatchIsTakenInAndEachRecordIsFoundAsACopy() throws IOException {
        manifest(line("a.pdf", "1700001", "سلمى العلوي", "Salma El Alaoui"), line("b.pdf", "1700002", "عمر", "Omar"));
        BacklogReport looked = look();
        assertEquals(List.of(), looked.problems());
        assertTrue(looked.isReady());
        assertEquals(0, found("alaoui").size(), "nothing was written yet");
        assertTrue(take().taken());
        ArchiveRecord record = found("العلوي").getFirst();
        assertTrue(record.isDigitised());
        assertEquals("/ANSN/DSI/DEV/", record.unitPath());
        assertEquals("DSI/2020/1700001", record.reference().orElseThrow());
        assertEquals(record.agreement(), found("alaoui").getFirst().agreement());
        RecordFile file = office.run(() -> bean(Retrieval.class).open(record.agreement(), office.amina));
        assertEquals(List.of(), file.acts());
        assertEquals(List.of(), file.history());
        assertEquals(1, file.scan().orElseThrow().pages());
        byte[] bytes = office.run(() -> bean(Backlog.class).scan(record.agreement(), office.amina))
                .bytes();
        assertArrayEquals(Files.readAllBytes(batch.resolve("a.pdf")), bytes);
        byte[] bag = office.run(() -> bean(Packing.class).pack(record.agreement(), office.amina));
        assertTrue(bag.length > bytes.length);
    }

    /** Who looks at a paper of somebody whom the directory still has, looks at that person's data. */
    @Test
    void aLookAtAScanIsToldWithItsPersonAndItsPurpose() throws IOException {
        UUID salma = office.salma.person();
        String ppr = office.run(() -> bean(Directory.class).require(salma)).ppr();
        manifest(line("a.pdf", ppr, "سلمى", "Salma"), line("b.pdf", "1700002", "عمر", "Omar"));
        take();
        for (String name : List.of("salma", "omar")) {
            UUID record = found(name).getFirst().agreement();
            office.beans().fired().clear();
            office.run(() -> bean(Retrieval.class).open(record, office.amina));
            office.run(() -> bean(Backlog.class).scan(record, office.amina));
            Fact.Concern concern = new Fact.Concern(
                    name.equals("salma") ? Optional.of(salma) : Optional.empty(),
                    Optional.of(record),
                    Optional.of("ARCHIVING"));
            assertEquals(
                    List.of(concern, concern),
                    office.beans().fired().stream()
                            .map(fact -> ((Fact) fact).concern())
                            .toList(),
                    name);
        }
    }

    @Test
    void aSecondTimeEveryLineIsKnown() throws IOException {
        manifest(line("a.pdf", "1700001", "سلمى", "Salma"), line("b.pdf", "1700002", "عمر", "Omar"));
        take();
        assertEquals(Set.of("known.file", "known.person"), keys(take()));
        assertTrue(
                office.beans().fired().stream()
                        .anyMatch(event ->
                                event instanceof Fact fact && fact.kind().equals("archive.batch_refused")),
                "that it was refused is told");
        assertEquals(1, found("1700001").size());
    }

    @Test
    void everyLineSaysWhatIsWrongWithItAndNothingIsTaken() throws IOException {
        Files.write(batch.resolve("c.pdf"), "no pdf".getBytes(UTF_8));
        Files.copy(batch.resolve("a.pdf"), batch.resolve("d.pdf"));
        manifest(
                line("a.pdf", "1700001", "سلمى", "Salma"),
                line("d.pdf", "1700003", "مريم", "Meryem"),
                line("b.pdf", "1700001", "سلمى", "Salma"),
                line("c.pdf", "1700004", "علي", "Ali"),
                line("../a.pdf", "1700005", "نادية", "Nadia"),
                line("none.pdf", "1700006", "كريم", "Karim"),
                line("b.pdf", "17X", "", "Karim"),
                "b.pdf;;1700007;خالد;Khalid;NONE;2020-05-01;2020-12-31;;\n",
                "b.pdf;;1700008;خالد;Khalid;DEV;1 mai;2020-12-31;;\n",
                "b.pdf;;1700009;خالد;Khalid;DEV;2021-01-01;2020-12-31;;\n",
                "b.pdf;;1700010;خالد;Khalid;DEV;2020-05-01;2020-12-31;;" + "0".repeat(64) + "\n",
                "b.pdf;;1700011\n");
        BacklogReport report = take();
        assertFalse(report.taken());
        assertEquals(
                Set.of(
                        "double.file",
                        "double.person",
                        "no_pdf",
                        "missing",
                        "value",
                        "unit",
                        "day",
                        "period",
                        "altered",
                        "unreadable"),
                keys(report));
        assertEquals(0, found("1700001").size());
        assertTrue(report.problems().stream()
                .anyMatch(p -> p.line() == 5 && p.key().endsWith("no_pdf")));
    }

    @Test
    void aScanThatNoLineNamesIsTold() throws IOException {
        manifest(line("a.pdf", "1700001", "سلمى", "Salma"));
        assertEquals(Set.of("unlisted"), keys(take()));
    }

    @Test
    void aListWithoutItsColumnsIsTold() throws IOException {
        Files.writeString(batch.resolve("manifest.csv"), "fichier;nom\na.pdf;x\n");
        assertEquals(Set.of("columns"), keys(take()));
    }

    /** What another table program wrote would ruin every name for good, and nobody could tell. */
    @Test
    void lettersThatWouldBeLostAreTold() throws IOException {
        String list = HEAD + line("a.pdf", "1700001", "", "Hélène").replace(";;", ";x;");
        Files.write(batch.resolve("manifest.csv"), list.getBytes(Charset.forName("windows-1252")));
        assertEquals(Set.of("encoding"), keys(take()));
        Files.write(
                batch.resolve("manifest.csv"),
                (HEAD + line("a.pdf", "1700001", "سلمى", "Salma")).getBytes(Charset.forName("windows-1256")));
        assertEquals(Set.of("encoding"), keys(take()));
        for (String odd : List.of("Sal\u0000ma", "\u202ESalma", "Salma\uFFFD", "Sal\u200Bma")) {
            manifest(line("a.pdf", "1700001", "سلمى", odd), line("b.pdf", "1700002", "عمر", "Omar"));
            BacklogReport report = look();
            assertEquals(Set.of("characters"), keys(report), odd);
            assertTrue(report.problems().getFirst().value().contains("\uFFFD"));
        }
    }

    @Test
    void whatHasNotEndedIsNoPaperOfThePast() throws IOException {
        LocalDate today = office.beans().today();
        for (String day : List.of(today.toString(), today.plusYears(4).toString())) {
            manifest(
                    line("a.pdf", "1700001", "سلمى", "Salma").replace("2020-12-31", day),
                    line("b.pdf", "1700002", "عمر", "Omar"));
            assertEquals(Set.of("future"), keys(take()), day);
        }
        manifest(
                line("a.pdf", "1700001", "سلمى", "Salma").replace("2020-05-01", "-9999-01-01"),
                line("b.pdf", "1700002", "عمر", "Omar")
                        .replace("2020-12-31", today.minusDays(1).toString()));
        assertEquals(Set.of("day"), keys(take()), "no day that a database may not know");
    }

    @Test
    void aScanOfTwoGigabytesIsToldAndNotRead() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(batch.resolve("b.pdf").toFile(), "rw")) {
            sparse.setLength(2_000_000_000L);
        }
        manifest(line("a.pdf", "1700001", "سلمى", "Salma"), line("b.pdf", "1700002", "عمر", "Omar"));
        assertEquals(Set.of("large"), keys(look()));
    }

    @Test
    void aFolderElsewhereDoesNotExist() {
        for (String name : List.of("..", "../2020 DSI", "/", "", "none", "2020 DSI/..")) {
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.run(() -> bean(Backlog.class).look(name, office.amina)),
                    name);
        }
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> bean(Backlog.class).batches(office.karim)));
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> bean(Backlog.class).scan(UUID.randomUUID(), office.amina)));
    }

    private void manifest(String... lines) throws IOException {
        Files.writeString(batch.resolve("manifest.csv"), Stream.of(lines).collect(Collectors.joining("", HEAD, "")));
    }

    private static String line(String file, String ppr, String ar, String fr) {
        return "%s;DSI/2020/%s;%s;%s;%s;DEV;2020-05-01;2020-12-31;1/2020,3/2020;\n".formatted(file, ppr, ppr, ar, fr);
    }

    private static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private BacklogReport look() {
        return office.run(() -> bean(Backlog.class).look("2020 DSI", office.amina));
    }

    private BacklogReport take() {
        return office.run(() -> bean(Backlog.class).takeIn("2020 DSI", office.amina));
    }

    private List<ArchiveRecord> found(String text) {
        return office.run(() -> bean(Retrieval.class).search(Question.of(text), 0, 10, office.amina))
                .records();
    }

    private static Set<String> keys(BacklogReport report) {
        return report.problems().stream()
                .map(problem -> problem.key().replace("archive.backlog.", ""))
                .collect(Collectors.toSet());
    }

    private <T> T bean(Class<T> type) {
        return office.beans().get(type);
    }
}
