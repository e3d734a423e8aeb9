package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs one below the other at a place across the sheet. */
record Column(float x, List<Piece> pieces) {

    /** A paragraph and its place in the structure; none when it is a repeated heading or a page number. */
    record Piece(Optional<Tag> tag, Paragraph paragraph) {
        Piece(Tag tag, Paragraph paragraph) {
            this(Optional.of(tag), paragraph);
        }
    }

    Column(float x, Piece... pieces) {
        this(x, List.of(pieces));
    }

    float height() {
        float height = 0;
        for (Piece piece : pieces) {
            height += piece.paragraph().height();
        }
        return height;
    }

    float firstAscent() {
        return pieces.isEmpty() ? 0 : pieces.getFirst().paragraph().style().ascent();
    }

    int lines() {
        return pieces.stream()
                .mapToInt(piece -> piece.paragraph().lines().size())
                .sum();
    }

    void draw(Ink ink, float top) {
        float y = top;
        for (Piece piece : pieces) {
            ink.text(piece.tag(), piece.paragraph(), x, y);
            y -= piece.paragraph().height();
        }
    }

    int linesWithin(float room) {
        int count = 0;
        float used = 0;
        for (Piece piece : pieces) {
            float leading = piece.paragraph().style().leading();
            for (int i = 0; i < piece.paragraph().lines().size(); i++) {
                used += leading;
                if (used > room) {
                    return count;
                }
                count++;
            }
        }
        return count;
    }

    Column part(int from, int to) {
        List<Piece> kept = new ArrayList<>();
        int passed = 0;
        for (Piece piece : pieces) {
            int size = piece.paragraph().lines().size();
            int start = Math.clamp(from - passed, 0, size);
            int end = Math.clamp(to - passed, 0, size);
            if (start < end) {
                kept.add(new Piece(piece.tag(), piece.paragraph().part(start, end)));
            }
            passed += size;
        }
        return new Column(x, kept);
    }

    /** The same words for the eye only. */
    Column untagged() {
        return new Column(
                x,
                pieces.stream()
                        .map(piece -> new Piece(Optional.empty(), piece.paragraph()))
                        .toList());
    }
}
