package ma.ittifaq.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table that spreadsheets open in the right characters and in which nothing is a formula. */
public final class CsvTable {
    private static final String FORMULA = "=+-@\t\r";

    private CsvTable() {}

    /** The whole table, so that what fails is an error and not half of it. */
    public static byte[] bytes(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(rows, out);
        }
        return bytes.toByteArray();
    }

    static void write(List<List<String>> rows, Writer out) throws IOException {
        out.write('\uFEFF');
        try (CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                table.printRecord(row.stream().map(CsvTable::harmless).toList());
            }
        }
    }

    /** An apostrophe before what a spreadsheet would take for a formula; white space does not hide it. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0
                || !cell.isBlank() && FORMULA.indexOf(cell.stripLeading().charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
