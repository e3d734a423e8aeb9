package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.document.Column.Piece;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.Bilingual;

/** A table of facts: label and value in Arabic from the right, and mirrored in French, if any, from the left. */
final class Facts {
    private static final float LABEL = 84;
    private static final float MIDDLE = (Sheet.LEFT + Sheet.RIGHT) / 2;
    private static final float[] EDGES = {Sheet.LEFT, Sheet.LEFT + LABEL, MIDDLE, Sheet.RIGHT - LABEL, Sheet.RIGHT};
    private static final float[] WIDE = {Sheet.LEFT, Sheet.LEFT + LABEL, Sheet.RIGHT - LABEL, Sheet.RIGHT};
    private static final float[] ONE_SIDED = {Sheet.LEFT, Sheet.RIGHT - LABEL, Sheet.RIGHT};
    private static final float INSET = 5;
    private static final float PADDING = 2.5f;

    private final Tag table;
    private final boolean mirrored;
    private final List<Row> rows = new ArrayList<>();

    Facts(Tag parent, ActLanguages languages) {
        table = parent.add("Table");
        mirrored = languages.hasFrench();
    }

    Facts add(String label, Bilingual value) {
        if (!value.isBlank()) {
            Tag row = table.add("TR");
            Bilingual name = Labels.of(label);
            float[] edges = mirrored ? EDGES : ONE_SIDED;
            int last = edges.length - 2;
            List<Column> cells = new ArrayList<>();
            cells.add(cell(row.add("TH").scope("Row"), edges, last, name.ar(), true, true));
            cells.add(cell(row.add("TD"), edges, last - 1, value.ar(), true, false));
            if (mirrored) {
                cells.add(cell(row.add("TD"), edges, 1, value.fr(), false, false));
                cells.add(cell(row.add("TH").scope("Row"), edges, 0, name.fr(), false, true));
            }
            rows.add(new Row(cells, PADDING, edges));
        }
        return this;
    }

    /** Free text, as typed, across both sides. */
    Facts free(String label, String value) {
        if (!value.isBlank()) {
            Tag row = table.add("TR");
            Bilingual name = Labels.of(label);
            float[] edges = mirrored ? WIDE : ONE_SIDED;
            int last = edges.length - 2;
            Paragraph paragraph = Paragraph.free(value, edges[last] - edges[last - 1] - 2 * INSET, 0.95f);
            List<Column> cells = new ArrayList<>();
            cells.add(cell(row.add("TH").scope("Row"), edges, last, name.ar(), true, true));
            Tag cell = mirrored ? row.add("TD").spanning(2) : row.add("TD");
            Tag text = cell.add("P", paragraph.fromRight());
            cells.add(new Column(edges[last - 1] + INSET, new Piece(text, paragraph)));
            if (mirrored) {
                cells.add(cell(row.add("TH").scope("Row"), edges, 0, name.fr(), false, true));
            }
            rows.add(new Row(cells, PADDING, edges));
        }
        return this;
    }

    Block block() {
        return new Table(Optional.empty(), List.copyOf(rows));
    }

    private static Column cell(Tag cell, float[] edges, int index, String text, boolean arabic, boolean bold) {
        Style style = Style.of(arabic).aligned(Align.START).scaled(0.95f);
        float width = edges[index + 1] - edges[index] - 2 * INSET;
        Paragraph paragraph = Paragraph.of(text, bold ? style.bold() : style, width, arabic);
        return new Column(edges[index] + INSET, new Piece(cell.add("P", arabic), paragraph));
    }
}
