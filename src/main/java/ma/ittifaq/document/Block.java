package ma.ittifaq.document;

import java.util.Optional;

/** Something of known height that goes on a page, whole or in parts. */
interface Block {
    float height();

    void draw(Ink ink, float top);

    /** What fits in the room left and what goes on to the next page; empty when no part may stand alone. */
    default Optional<Split> split(float room) {
        return Optional.empty();
    }

    /** White space and rules between blocks mean nothing at the top of a page. */
    default boolean vanishesAtTop() {
        return false;
    }

    record Split(Block head, Block rest) {}

    /** Empty height. */
    record Gap(float height) implements Block {
        @Override
        public void draw(Ink ink, float top) {
            // White.
        }

        @Override
        public boolean vanishesAtTop() {
            return true;
        }
    }

    /** A line across the sheet with air above and below. */
    record Rule(float height, float thickness, java.awt.Color color) implements Block {
        @Override
        public void draw(Ink ink, float top) {
            ink.rule(Sheet.LEFT, Sheet.RIGHT, top - height / 2, thickness, color);
        }

        @Override
        public boolean vanishesAtTop() {
            return true;
        }
    }

    /** Two blocks that begin at the same height. */
    record Beside(Block right, Block left) implements Block {
        @Override
        public float height() {
            return Math.max(right.height(), left.height());
        }

        @Override
        public void draw(Ink ink, float top) {
            right.draw(ink, top);
            left.draw(ink, top);
        }
    }

    /** A heading and what it heads: never the one at the foot of a page and the other overleaf. */
    record Together(Block heading, Block body) implements Block {
        @Override
        public float height() {
            return heading.height() + body.height();
        }

        @Override
        public void draw(Ink ink, float top) {
            heading.draw(ink, top);
            body.draw(ink, top - heading.height());
        }

        @Override
        public Optional<Split> split(float room) {
            return body.split(room - heading.height())
                    .map(parts -> new Split(new Together(heading, parts.head()), parts.rest()));
        }
    }
}
