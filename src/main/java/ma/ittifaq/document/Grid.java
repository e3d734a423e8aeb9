package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.document.Column.Piece;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.Bilingual;

/** A table read from the right, under a heading in the languages of the act. */
final class Grid {
    private static final float INSET = 5;
    private static final float PADDING = 2.5f;

    private final Tag table;
    private final ActLanguages languages;
    /** Shares of the width, from the right. */
    private final float[] shares;

    private final List<Row> rows = new ArrayList<>();
    private Optional<Row> heading = Optional.empty();

    Grid(Tag parent, ActLanguages languages, float... shares) {
        this.table = parent.add("Table");
        this.languages = languages;
        this.shares = shares;
    }

    Grid heading(List<Bilingual> titles) {
        Tag row = table.add("TR");
        List<Column> cells = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            cells.add(both(row.add("TH").scope("Column"), i, titles.get(i), true));
        }
        heading = Optional.of(new Row(cells, PADDING, edges()));
        return this;
    }

    /** Cells in the languages of the act, centred. */
    Grid row(List<Bilingual> values) {
        Tag row = table.add("TR");
        List<Column> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(both(row.add("TD"), i, values.get(i), false));
        }
        rows.add(new Row(cells, PADDING, edges()));
        return this;
    }

    /** Cells of which those that are the same in both languages are printed once. */
    Grid once(List<Bilingual> values) {
        Tag row = table.add("TR");
        List<Column> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Bilingual value = values.get(i);
            Tag cell = row.add("TD");
            boolean same = value.ar().equals(value.fr());
            cells.add(same ? alone(cell, i, value.ar()) : both(cell, i, value, false));
        }
        rows.add(new Row(cells, PADDING, edges()));
        return this;
    }

    private Column alone(Tag cell, int index, String value) {
        Paragraph paragraph = Paragraph.free(value, width(index) - 2 * INSET, 0.85f);
        return new Column(left(index) + INSET, new Piece(cell.add("P", paragraph.fromRight()), paragraph));
    }

    /** Cells as people typed them, each in its own direction. */
    Grid free(List<String> values) {
        rows.add(new Row(typed(table.add("TR"), values), PADDING, edges()));
        return this;
    }

    /** The same, and after them what we say ourselves in the languages of the act. */
    Grid free(List<String> values, Bilingual last) {
        Tag row = table.add("TR");
        List<Column> cells = typed(row, values);
        cells.add(both(row.add("TD"), values.size(), last, false));
        rows.add(new Row(cells, PADDING, edges()));
        return this;
    }

    private List<Column> typed(Tag row, List<String> values) {
        List<Column> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Paragraph paragraph = Paragraph.free(values.get(i), width(i) - 2 * INSET, 0.92f);
            Tag cell = row.add("TD").add("P", paragraph.fromRight());
            cells.add(new Column(left(i) + INSET, new Piece(cell, paragraph)));
        }
        return cells;
    }

    Block block() {
        return new Table(heading, List.copyOf(rows));
    }

    private float[] edges() {
        float[] edges = new float[shares.length + 1];
        for (int i = 0; i < shares.length; i++) {
            edges[i] = left(shares.length - 1 - i);
        }
        edges[shares.length] = Sheet.RIGHT;
        return edges;
    }

    private Column both(Tag cell, int index, Bilingual text, boolean bold) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(piece(cell, index, text.ar(), true, bold));
        if (languages.hasFrench()) {
            pieces.add(piece(cell, index, text.fr(), false, bold));
        }
        return new Column(left(index) + INSET, pieces);
    }

    private Piece piece(Tag cell, int index, String text, boolean arabic, boolean bold) {
        Style style = Style.of(arabic).scaled(arabic ? 0.92f : 0.88f).aligned(Align.CENTER);
        Paragraph paragraph = Paragraph.of(text, bold ? style.bold() : style, width(index) - 2 * INSET, arabic);
        return new Piece(cell.add("P", arabic), paragraph);
    }

    private float left(int index) {
        float right = Sheet.RIGHT;
        for (int i = 0; i <= index; i++) {
            right -= width(i);
        }
        return right;
    }

    private float width(int index) {
        return shares[index] * Sheet.WIDTH;
    }
}
