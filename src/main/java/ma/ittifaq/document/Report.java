package ma.ittifaq.document;

import java.time.Instant;
import java.util.List;
import ma.ittifaq.regulation.Bilingual;

/**
 * Tables on paper that are no act: they have no number, no seal and nothing to verify, and say when they were made.
 *
 * @param title what they are
 * @param letterhead of the unit of which they tell
 * @param facts lines under the title, in order
 * @param parts tables, in order
 * @param note what the reader must know of all of them
 * @param made when
 */
public record Report(
        Bilingual title, Letterhead letterhead, List<Bilingual> facts, List<Part> parts, Bilingual note, Instant made) {

    public Report {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /**
     * One table; without rows its words stand in its place.
     *
     * @param columns what each column is, the first from the right
     * @param rows as many cells as columns
     * @param empty said where there are no rows
     */
    public record Part(Bilingual heading, List<Bilingual> columns, List<List<Bilingual>> rows, Bilingual empty) {
        public Part {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
