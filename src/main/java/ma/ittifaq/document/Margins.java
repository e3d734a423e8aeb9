package ma.ittifaq.document;

import java.awt.Color;
import java.util.Optional;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.Bilingual;

/** What stands on every page outside the text that is read aloud: both languages on one line. */
final class Margins {
    private static final Color RED = new Color(0xA3, 0x1D, 0x1D);
    private static final float MARK = 832;

    private final ActLanguages languages;

    Margins(ActLanguages languages) {
        this.languages = languages;
    }

    /** At the top, over a red band. */
    void mark(Ink ink, Bilingual text) {
        line(ink, text, Style.ARABIC.bold(), Style.LATIN.bold(), MARK);
        ink.rule(Sheet.LEFT, Sheet.RIGHT, MARK - 20, 2, RED);
    }

    /** The page of how many, the reference of the act and its code. */
    void foot(Ink ink, int page, int pages, String reference, Verification verification) {
        foot(
                ink,
                Labels.of(
                        "foot",
                        Bilingual.same(String.valueOf(page)),
                        Bilingual.same(String.valueOf(pages)),
                        Bilingual.same(reference),
                        Bilingual.same(verification.code())));
    }

    /** One line at the foot, under a hairline. */
    void foot(Ink ink, Bilingual text) {
        ink.rule(Sheet.LEFT, Sheet.RIGHT, 52, 0.5f, Sheet.HAIRLINE);
        line(
                ink,
                text,
                Style.ARABIC.scaled(0.78f).grey(),
                Style.LATIN.scaled(0.78f).grey(),
                48);
    }

    private void line(Ink ink, Bilingual text, Style arabic, Style french, float top) {
        Style right = arabic.aligned(Align.START);
        float width = languages.hasFrench() ? Sheet.COLUMN : Sheet.WIDTH;
        ink.text(Optional.empty(), Paragraph.of(text.ar(), right, width, true), Sheet.RIGHT - width, top);
        if (languages.hasFrench()) {
            Style left = french.aligned(Align.START);
            Paragraph side = Paragraph.of(text.fr(), left, Sheet.COLUMN, false);
            ink.text(Optional.empty(), side, Sheet.LEFT, top + left.ascent() - right.ascent());
        }
    }
}
