package ma.ittifaq.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet, every cell a text: nothing in it is a formula, and no number is rounded or turned into a date.
 * Rows leave the memory as they are written.
 */
public final class XlsxTable implements TableOut {
    private static final int AT_ONCE = 500;
    private static final double WIDTH = 22;

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    /** @param rightToLeft whether its first column is on the right */
    public XlsxTable(OutputStream out, String name, boolean rightToLeft) {
        book = new Workbook(out, "Ittifaq", "1.0");
        sheet = book.newWorksheet(name);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (next == 0) {
            for (int column = 0; column < cells.size(); column++) {
                sheet.width(column, WIDTH);
            }
        }
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(next, column, cells.get(column));
            }
        }
        next++;
        if (next % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        book.finish();
    }

    /** Closing the library's workbook would finish it: one that broke off keeps no list of its parts, and opens nowhere. */
    @Override
    public void close() {
        // What was written is on its way, and the stream is the answer's own.
    }
}
