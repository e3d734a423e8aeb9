package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.document.Column.Piece;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.Bilingual;

/** A table of facts, mirrored: label and value in Arabic from the right, in French from the left. */
final class Facts {
    private static final float LABEL = 84;
    private static final float MIDDLE = (Sheet.LEFT + Sheet.RIGHT) / 2;
    private static final float[] EDGES = {Sheet.LEFT, Sheet.LEFT + LABEL, MIDDLE, Sheet.RIGHT - LABEL, Sheet.RIGHT};
    private static final float[] WIDE = {Sheet.LEFT, Sheet.LEFT + LABEL, Sheet.RIGHT - LABEL, Sheet.RIGHT};
    private static final float INSET = 5;
    private static final float PADDING = 2.5f;

    private final Tag table;
    private final List<Row> rows = new ArrayList<>();

    Facts(Tag parent) {
        table = parent.add("Table");
    }

    Facts add(String label, Bilingual value) {
        if (!value.isBlank()) {
            Tag row = table.add("TR");
            Bilingual name = Labels.of(label);
            rows.add(new Row(
                    List.of(
                            cell(row.add("TH").scope("Row"), 3, name.ar(), true, true),
                            cell(row.add("TD"), 2, value.ar(), true, false),
                            cell(row.add("TD"), 1, value.fr(), false, false),
                            cell(row.add("TH").scope("Row"), 0, name.fr(), false, true)),
                    PADDING,
                    EDGES));
        }
        return this;
    }

    /** Free text, as typed, across both sides. */
    Facts free(String label, String value) {
        if (!value.isBlank()) {
            Tag row = table.add("TR");
            Bilingual name = Labels.of(label);
            Paragraph paragraph = Paragraph.free(value, WIDE[2] - WIDE[1] - 2 * INSET, 0.95f);
            Column right = cell(row.add("TH").scope("Row"), 3, name.ar(), true, true);
            Tag text = row.add("TD").spanning(2).add("P", paragraph.fromRight());
            Column left = cell(row.add("TH").scope("Row"), 0, name.fr(), false, true);
            Column middle = new Column(WIDE[1] + INSET, new Piece(text, paragraph));
            rows.add(new Row(List.of(right, middle, left), PADDING, WIDE));
        }
        return this;
    }

    Block block() {
        return new Table(Optional.empty(), List.copyOf(rows));
    }

    private static Column cell(Tag cell, int index, String text, boolean arabic, boolean bold) {
        Style style = Style.of(arabic).aligned(Align.START).scaled(0.95f);
        float width = EDGES[index + 1] - EDGES[index] - 2 * INSET;
        Paragraph paragraph = Paragraph.of(text, bold ? style.bold() : style, width, arabic);
        return new Column(EDGES[index] + INSET, new Piece(cell.add("P", arabic), paragraph));
    }
}
