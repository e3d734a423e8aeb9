package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what goes on which page, before anything is drawn, so that every page knows how many there are. */
final class Flow {
    record Placed(Block block, float top) {}

    private final float top;
    private final float bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private float y;

    Flow(float top, float bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    List<List<Placed>> pages(List<Block> blocks) {
        turn();
        blocks.forEach(this::place);
        return pages;
    }

    private void place(Block block) {
        boolean atTop = pages.getLast().isEmpty();
        if (atTop && pages.size() > 1 && block.vanishesAtTop()) {
            return;
        }
        if (block.height() <= y - bottom) {
            put(block);
        } else {
            overleaf(block, atTop);
        }
    }

    private void overleaf(Block block, boolean atTop) {
        Optional<Block.Split> parts = block.split(y - bottom);
        if (parts.isEmpty() && atTop) {
            throw new IllegalStateException("A block of " + block.height() + " points fits no page");
        }
        parts.ifPresent(split -> put(split.head()));
        turn();
        place(parts.map(Block.Split::rest).orElse(block));
    }

    private void put(Block block) {
        pages.getLast().add(new Placed(block, y));
        y -= block.height();
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = top;
    }
}
