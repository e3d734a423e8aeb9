package ma.ittifaq.document;

import java.time.Instant;
import java.util.List;
import ma.ittifaq.regulation.Bilingual;

/** Chapters of text in both languages, on paper that is no act. */
public record Handbook(Bilingual title, Letterhead letterhead, List<Chapter> chapters, Instant made) {

    public Handbook {
        chapters = List.copyOf(chapters);
    }

    /** @param paragraphs at least one */
    public record Chapter(Bilingual heading, List<Bilingual> paragraphs) {
        public Chapter {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    byte[] render() {
        Sheet sheet = new Sheet(0.95f);
        sheet.letterhead(letterhead);
        sheet.title(title);
        chapters.forEach(chapter -> {
            sheet.headedParagraphs(chapter.heading(), chapter.paragraphs());
            sheet.gap(10);
        });
        Metadata metadata = new Metadata(
                sheet.languages().line(title), letterhead.administration().ar(), made, SnapshotJson.write(this));
        return sheet.finish(metadata, title);
    }
}
