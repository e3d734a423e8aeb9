package ma.ittifaq.document;

import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.document.Column.Piece;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.Bilingual;

/** Boxes to sign in, then how to verify the act. */
final class Closing {
    private final Sheet sheet;

    Closing(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The boxes come with the sentence before them, so that no page holds signatures alone. */
    void signatures(Bilingual sentence, List<SignatureField> fields) {
        sheet.headed(Labels.of(fields.size() > 1 ? "signatures" : "signatures.seal"), () -> {
            Block before = new Block.Together(sheet.row(sentence), new Block.Gap(6));
            List<SignatureBlock> boxes = new ArrayList<>();
            for (SignatureField field : fields) {
                boxes.add(box(field, Signatures.x(boxes.size())));
            }
            return new Block.Together(before, new Signatures(boxes));
        });
    }

    private SignatureBlock box(SignatureField field, float x) {
        Bilingual whose = Labels.of("sign", field);
        Tag section = sheet.root().add("Div");
        float half = SignatureField.WIDTH / 2f;
        Style right = Style.ARABIC.scaled(0.92f).bold().aligned(Align.START);
        Style left = Style.LATIN.scaled(0.92f).bold().aligned(Align.START);
        Row words = new Row(
                new Column(x + half, new Piece(section.add("P", true), Paragraph.of(whose.ar(), right, half, true))),
                new Column(x, new Piece(section.add("P", false), Paragraph.of(whose.fr(), left, half, false))));
        String title = whose.ar() + " – " + whose.fr();
        return new SignatureBlock(field, title, section.add("Form").alternative(title), words, x);
    }

    void verification(Verification verification) {
        Bilingual words = Labels.of("verify", Bilingual.same(verification.code()));
        Bilingual alternative = Labels.of("verify.qr", Bilingual.same(verification.url()));
        Tag section = sheet.root().add("Sect");
        Tag figure = section.add("Figure").alternative(alternative.ar() + " – " + alternative.fr());
        float width = (Sheet.RIGHT - QrBlock.WORDS_LEFT - 16) / 2;
        Style right = Style.ARABIC.scaled(0.88f).grey().aligned(Align.START);
        Style left = Style.LATIN.scaled(0.88f).grey().aligned(Align.START);
        Row beside = new Row(
                new Column(Sheet.RIGHT - width, new Piece(section.add("P", true), Paragraph.of(words.ar(), right, width, true))),
                new Column(QrBlock.WORDS_LEFT, new Piece(section.add("P", false), Paragraph.of(words.fr(), left, width, false))));
        sheet.add(new QrBlock(figure, verification.url(), beside));
    }
}
