package ma.ittifaq.document;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns side by side whose first lines share a baseline: Arabic facing French, or the cells of a table between edges.
 */
record Row(List<Column> columns, float padding, float[] edges) implements Block {
    private static final Color LINE = new Color(0xB9, 0xC4, 0xC0);

    /** Fewer lines than this are not left alone at the foot or the head of a page. */
    private static final int COMPANY = 2;

    Row(Column... columns) {
        this(List.of(columns), 0, new float[0]);
    }

    @Override
    public float height() {
        float height = 0;
        float deepest = deepest();
        for (Column column : columns) {
            height = Math.max(height, drop(column, deepest) + column.height());
        }
        return height + 2 * padding;
    }

    @Override
    public void draw(Ink ink, float top) {
        float height = height();
        for (int i = 0; i + 1 < edges.length; i++) {
            ink.frame(edges[i], top - height, edges[i + 1] - edges[i], height, LINE);
        }
        float deepest = deepest();
        for (Column column : columns) {
            column.draw(ink, top - padding - drop(column, deepest));
        }
    }

    @Override
    public Optional<Split> split(float room) {
        float deepest = deepest();
        int[] fitting = columns.stream()
                .mapToInt(column -> column.linesWithin(room - 2 * padding - drop(column, deepest)))
                .toArray();
        boolean allowed = true;
        boolean somethingLeft = false;
        for (int i = 0; i < fitting.length; i++) {
            int lines = columns.get(i).lines();
            if (fitting[i] < lines && lines - fitting[i] < COMPANY) {
                fitting[i] = lines - COMPANY;
            }
            allowed &= fitting[i] >= Math.min(COMPANY, lines);
            somethingLeft |= fitting[i] < lines;
        }
        return allowed && somethingLeft
                ? Optional.of(new Split(part(fitting, true), part(fitting, false)))
                : Optional.empty();
    }

    private Row part(int[] fitting, boolean head) {
        List<Column> parts = IntStream.range(0, fitting.length)
                .mapToObj(i -> head
                        ? columns.get(i).part(0, fitting[i])
                        : columns.get(i).part(fitting[i], columns.get(i).lines()))
                .toList();
        return new Row(parts, padding, edges);
    }

    Row untagged() {
        return new Row(columns.stream().map(Column::untagged).toList(), padding, edges);
    }

    private float deepest() {
        float deepest = 0;
        for (Column column : columns) {
            deepest = Math.max(deepest, column.firstAscent());
        }
        return deepest;
    }

    private static float drop(Column column, float deepest) {
        return column.pieces().isEmpty() ? 0 : deepest - column.firstAscent();
    }
}
