package ma.ittifaq.document;

import java.util.List;
import java.util.Optional;

/** Columns side by side whose first lines share a baseline: Arabic facing French, or the cells of a table. */
record Row(List<Column> columns, float padding) implements Block {
    /** Fewer lines than this are not left alone at the foot or the head of a page. */
    private static final int COMPANY = 2;

    Row(Column... columns) {
        this(List.of(columns), 0);
    }

    @Override
    public float height() {
        float height = 0;
        for (Column column : columns) {
            height = Math.max(height, drop(column) + column.height());
        }
        return height + 2 * padding;
    }

    @Override
    public void draw(Ink ink, float top) {
        for (Column column : columns) {
            column.draw(ink, top - padding - drop(column));
        }
    }

    @Override
    public Optional<Split> split(float room) {
        int[] fitting = columns.stream()
                .mapToInt(column -> column.linesWithin(room - 2 * padding - drop(column)))
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
        return allowed && somethingLeft ? Optional.of(new Split(part(fitting, true), part(fitting, false))) : Optional.empty();
    }

    private Row part(int[] fitting, boolean head) {
        List<Column> parts = java.util.stream.IntStream.range(0, fitting.length)
                .mapToObj(i -> head
                        ? columns.get(i).part(0, fitting[i])
                        : columns.get(i).part(fitting[i], columns.get(i).lines()))
                .toList();
        return new Row(parts, padding);
    }

    Row untagged() {
        return new Row(columns.stream().map(Column::untagged).toList(), padding);
    }

    private float drop(Column column) {
        float deepest = 0;
        for (Column other : columns) {
            deepest = Math.max(deepest, other.firstAscent());
        }
        return column.pieces().isEmpty() ? 0 : deepest - column.firstAscent();
    }
}
