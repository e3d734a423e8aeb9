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

    /** The boxes come with the sentence before them and the code after them, all on one page. */
    void signatures(Bilingual sentence, List<SignatureField> fields, Verification verification) {
        sheet.headed(Labels.of("signatures"), () -> {
            Block before = new Block.Together(sheet.row(sentence), new Block.Gap(6));
            List<SignatureBlock> boxes = new ArrayList<>();
            for (SignatureField field : fields) {
                boxes.add(box(field, Signatures.x(boxes.size())));
            }
            Block signatures = new Block.Together(new Signatures(boxes), verification(verification));
            return new Block.Together(before, signatures);
        });
    }

    private SignatureBlock box(SignatureField field, float x) {
        Bilingual whose = Labels.of("sign", field);
        Tag section = sheet.root().add("Div");
        float half = SignatureField.WIDTH / 2f;
        Style right = Style.ARABIC.scaled(0.92f).bold().aligned(Align.START);
        Style left = Style.LATIN.scaled(0.92f).bold().aligned(Align.START);
        Column arabic =
                new Column(x + half, new Piece(section.add("P", true), Paragraph.of(whose.ar(), right, half, true)));
        Row words = sheet.languages().hasFrench()
                ? new Row(
                        arabic,
                        new Column(x, new Piece(section.add("P", false), Paragraph.of(whose.fr(), left, half, false))))
                : new Row(arabic);
        String title = sheet.languages().line(whose);
        return new SignatureBlock(field, title, section.add("Form").alternative(title), words, x);
    }

    /** The one box of a decision, beside the code. */
    void seal(Bilingual sentence, Verification verification) {
        Bilingual said = sheet.languages().hasFrench() ? Labels.of("made.prevails", sentence) : sentence;
        Block before = new Block.Together(sheet.row(said), new Block.Gap(8));
        Block box = new Signatures(List.of(box(SignatureField.SEAL, Signatures.x(0))));
        Tag section = sheet.root().add("Sect");
        Tag figure = figure(section, verification);
        float width = Signatures.x(0) - 16 - QrBlock.WORDS_LEFT;
        Row beside = new Row(
                sheet.languages().hasFrench()
                        ? words(section, verification, QrBlock.WORDS_LEFT, width, true, false)
                        : words(section, verification, QrBlock.WORDS_LEFT, width, true));
        sheet.add(new Block.Together(before, new Block.Beside(box, new QrBlock(figure, verification.url(), beside))));
    }

    private Block verification(Verification verification) {
        Tag section = sheet.root().add("Sect");
        Tag figure = figure(section, verification);
        float whole = Sheet.RIGHT - QrBlock.WORDS_LEFT;
        float width = (whole - 16) / 2;
        Row beside = sheet.languages().hasFrench()
                ? new Row(
                        words(section, verification, Sheet.RIGHT - width, width, true),
                        words(section, verification, QrBlock.WORDS_LEFT, width, false))
                : new Row(words(section, verification, QrBlock.WORDS_LEFT, whole, true));
        return new QrBlock(figure, verification.url(), beside);
    }

    private Tag figure(Tag section, Verification verification) {
        Bilingual words = Labels.of("verify.qr", Bilingual.same(verification.url()));
        return section.add("Figure").alternative(sheet.languages().line(words));
    }

    private static Column words(Tag section, Verification verification, float x, float width, boolean... sides) {
        Bilingual words = Labels.of("verify", Bilingual.same(verification.code()));
        List<Piece> pieces = new ArrayList<>();
        for (boolean arabic : sides) {
            Style style = Style.of(arabic).scaled(0.88f).grey().aligned(Align.START);
            String side = arabic ? words.ar() : words.fr();
            pieces.add(new Piece(section.add("P", arabic), Paragraph.of(side, style, width, arabic)));
        }
        return new Column(x, pieces);
    }
}
