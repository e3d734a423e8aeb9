package ma.ittifaq.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table that spreadsheets open in the right characters and in which nothing is a formula. */
public final class CsvTable implements TableOut {
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final CSVPrinter table;
    private final String broken;
    private boolean whole;

    private CsvTable(Writer out, String broken) throws IOException {
        this.broken = broken;
        out.write('\uFEFF');
        table = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    /**
     * One that is sent while it is made: for more than fits the memory.
     *
     * @param broken what its last line says, in the reader's language, when it broke off
     */
    public static CsvTable to(OutputStream out, String broken) throws IOException {
        return new CsvTable(new OutputStreamWriter(out, StandardCharsets.UTF_8), broken);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        table.printRecord(cells.stream().map(CsvTable::harmless).toList());
    }

    @Override
    public void finish() {
        whole = true;
    }

    /** A part of a list of lines looks like a list of lines: the last one says what it is. */
    @Override
    public void close() throws IOException {
        if (!whole) {
            table.printRecord(broken);
        }
        table.close();
    }

    /** The whole table, so that what fails is an error and not half of it. */
    public static byte[] bytes(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(rows, out);
        }
        return bytes.toByteArray();
    }

    static void write(List<List<String>> rows, Writer out) throws IOException {
        try (CsvTable table = new CsvTable(out, "")) {
            for (List<String> row : rows) {
                table.row(row);
            }
            table.finish();
        }
    }

    /** An apostrophe before what a spreadsheet would take for a formula; what cannot be seen does not hide it. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0
                || cell.codePoints()
                        .dropWhile(CsvTable::isUnseen)
                        .limit(1)
                        .anyMatch(first -> FORMULA.indexOf(first) >= 0);
        return formula ? "'" + cell : cell;
    }

    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
