package ma.ittifaq.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableOutTest {
    private static final int ROWS = 100_000;
    private static final int COLUMNS = 18;

    /** Bytes that may be alive at a moment beside what was there before: far less than the 100 MB that are asked for. */
    private static final long MOST = 20_000_000;

    interface Opening {
        TableOut on(OutputStream out) throws IOException;
    }

    @Test
    void aWorkbookOfAHundredThousandRowsIsNotKeptInMemory() throws IOException {
        assertSmall(out -> new XlsxTable(out, "Archives", true));
    }

    @Test
    void aCsvOfAHundredThousandRowsIsNotKeptInMemory() throws IOException {
        assertSmall(out -> CsvTable.to(out, "broken"));
    }

    @Test
    void nothingInAWorkbookIsAFormula(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("archive.xlsx");
        try (TableOut table = new XlsxTable(Files.newOutputStream(file), "الأرشيف", true)) {
            table.row(List.of("=1+1", "+212", "@x", "<b>&", "العلوي", "\u202Eevil"));
            table.finish();
        }
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"), sheet);
        assertEquals(6, sheet.split("t=\"inlineStr\"", -1).length - 1, sheet);
        assertTrue(sheet.contains("rightToLeft=\"true\"") || sheet.contains("rightToLeft=\"1\""), sheet);
        assertTrue(sheet.contains("<t>=1+1</t>"), sheet);
    }

    /** The database may go at row 40 000 of 100 000: nobody may take what came for the whole. */
    @Test
    void aTableThatBreaksOffDoesNotLookWhole(@TempDir Path folder) throws IOException {
        Path book = folder.resolve("archive.xlsx");
        breakOff(new XlsxTable(Files.newOutputStream(book), "Archives", false));
        assertThrows(ZipException.class, () -> new ZipFile(book.toFile()).close());
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        breakOff(CsvTable.to(list, "⚠ incomplete"));
        assertTrue(list.toString(StandardCharsets.UTF_8).endsWith("row 599\r\n⚠ incomplete\r\n"));
    }

    private static void breakOff(TableOut opened) {
        assertThrows(IllegalStateException.class, () -> {
            try (TableOut table = opened) {
                for (int i = 0; i < 600; i++) {
                    table.row(List.of("row " + i));
                }
                throw new IllegalStateException("the database is gone");
            }
        });
    }

    private static void assertSmall(Opening opening) throws IOException {
        long before = alive();
        long most = 0;
        try (TableOut table = opening.on(OutputStream.nullOutputStream())) {
            for (int i = 0; i < ROWS; i++) {
                int row = i;
                table.row(IntStream.range(0, COLUMNS)
                        .mapToObj(column -> "cell " + row + " of column " + column)
                        .toList());
                if (i % 25_000 == 24_999) {
                    most = Math.max(most, alive() - before);
                }
            }
            table.finish();
        }
        assertTrue(most < MOST, most + " bytes are alive");
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
