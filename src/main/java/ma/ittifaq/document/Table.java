package ma.ittifaq.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows under a heading that comes back on every page the table reaches. A row moves to the next page whole, unless it is
 * too tall for any page.
 */
record Table(Optional<Row> heading, List<Row> rows, boolean continued) implements Block {
    private static final Color SHADE = new Color(0xEA, 0xF2, 0xF0);
    private static final float TALL = 240;
    /** A table lower than this stays in one piece. */
    private static final float SMALL = 130;

    Table(Optional<Row> heading, List<Row> rows) {
        this(heading, rows, false);
    }

    @Override
    public float height() {
        float height = headingHeight();
        for (Row row : rows) {
            height += row.height();
        }
        return height;
    }

    @Override
    public void draw(Ink ink, float top) {
        heading.ifPresent(row -> {
            ink.fill(Sheet.LEFT, top - row.height(), Sheet.WIDTH, row.height(), SHADE);
            (continued ? row.untagged() : row).draw(ink, top);
        });
        float y = top - headingHeight();
        for (Row row : rows) {
            row.draw(ink, y);
            y -= row.height();
        }
    }

    @Override
    public Optional<Split> split(float room) {
        if (height() < SMALL) {
            return Optional.empty();
        }
        List<Row> head = new ArrayList<>();
        List<Row> rest = new ArrayList<>(rows);
        float left = room - headingHeight();
        while (!rest.isEmpty() && rest.getFirst().height() <= left) {
            left -= rest.getFirst().height();
            head.add(rest.removeFirst());
        }
        if (rest.size() == 1 && head.size() > 2) {
            rest.addFirst(head.removeLast());
        }
        cutTall(head, rest, left);
        return head.isEmpty() || rest.isEmpty() ? Optional.empty() : Optional.of(parts(head, rest));
    }

    private static void cutTall(List<Row> head, List<Row> rest, float room) {
        if (!rest.isEmpty() && rest.getFirst().height() > TALL) {
            rest.getFirst().split(room).ifPresent(parts -> {
                head.add((Row) parts.head());
                rest.set(0, (Row) parts.rest());
            });
        }
    }

    private Split parts(List<Row> head, List<Row> rest) {
        return new Split(new Table(heading, head, continued), new Table(heading, rest, true));
    }

    private float headingHeight() {
        return heading.map(Row::height).orElse(0f);
    }
}
