package ma.ittifaq.regulation;

import java.util.List;

/**
 * What became of a clause or a reference from one edition to another.
 *
 * @param name its title, or its number; as it is now, or as it was where it is gone
 * @param texts what is worded differently, and all that is printed of what came or went
 * @param facts what else is different
 */
public record Change(String code, Bilingual name, Kind kind, List<Reworded> texts, List<Differing> facts) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A text in its two languages, each cut where words came and went. */
    public record Reworded(String field, List<Piece> ar, List<Piece> fr) {}

    /** Words that stayed, came or went. */
    public record Piece(Mark mark, String words) {
        public enum Mark {
            KEPT,
            ADDED,
            REMOVED
        }
    }

    /** Something that is not a text; null on the side where it is not. */
    public record Differing(String field, Object before, Object after) {}

    public Change {
        texts = List.copyOf(texts);
        facts = List.copyOf(facts);
    }
}
