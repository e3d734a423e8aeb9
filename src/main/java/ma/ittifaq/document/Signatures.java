package ma.ittifaq.document;

import java.util.List;

/** All the boxes of an act, two in a row from the right, on one page. */
record Signatures(List<SignatureBlock> boxes) implements Block {
    static final float RIGHT_BOX = Sheet.RIGHT - SignatureField.WIDTH;

    static float x(int index) {
        return index % 2 == 0 ? RIGHT_BOX : Sheet.LEFT;
    }

    @Override
    public float height() {
        float height = 0;
        for (int i = 0; i < boxes.size(); i += 2) {
            height += rowHeight(i);
        }
        return height - SignatureBlock.AIR;
    }

    @Override
    public void draw(Ink ink, float top) {
        float y = top;
        for (int i = 0; i < boxes.size(); i += 2) {
            for (SignatureBlock box : row(i)) {
                box.draw(ink, y);
            }
            y -= rowHeight(i);
        }
    }

    private List<SignatureBlock> row(int first) {
        return boxes.subList(first, Math.min(first + 2, boxes.size()));
    }

    private float rowHeight(int first) {
        float height = 0;
        for (SignatureBlock box : row(first)) {
            height = Math.max(height, box.height());
        }
        return height;
    }
}
