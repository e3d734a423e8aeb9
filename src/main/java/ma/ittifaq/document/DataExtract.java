package ma.ittifaq.document;

import java.time.Instant;
import java.util.List;
import ma.ittifaq.regulation.Bilingual;

/**
 * All that is held of one person, for that person.
 *
 * @param title of the paper, with the person's name
 * @param intro what it is, and by which right
 * @param sections what is held, by what belongs together
 * @param looks who looked at it, newest first
 * @param looksTitle above them
 * @param columns heads of their table: when, who, what
 * @param madeAt when it was read
 */
public record DataExtract(
        Letterhead letterhead,
        Bilingual title,
        List<Bilingual> intro,
        List<Section> sections,
        Bilingual looksTitle,
        List<Bilingual> columns,
        List<List<Bilingual>> looks,
        Instant madeAt) {

    /** A table of labels and values. */
    public record Section(Bilingual title, List<Line> lines) {}

    public record Line(Bilingual label, Bilingual value) {}
}
