package ma.ittifaq.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ma.ittifaq.document.Column.Piece;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.Bilingual;

/** An A4 act in the making: Arabic on the right facing French on the left, from the letterhead down. */
final class Sheet {
    static final float LEFT = 48;
    static final float RIGHT = 547;
    static final float WIDTH = RIGHT - LEFT;
    static final float COLUMN = (WIDTH - 22) / 2;
    static final float ARABIC_LEFT = RIGHT - COLUMN;
    static final Color GREEN = new Color(0x0F, 0x5C, 0x52);
    private static final Color HAIRLINE = new Color(0xC9, 0xD1, 0xCE);
    private static final float TOP = 800;
    private static final float BOTTOM = 64;

    private final float scale;
    private static final Color RED = new Color(0xA3, 0x1D, 0x1D);
    private static final float MARK = 832;

    private final Tag root = Tag.root();
    private Optional<Bilingual> mark = Optional.empty();
    private final List<Block> blocks = new ArrayList<>();

    /** A scale under 1 is for acts that are to fit one page. */
    Sheet(float scale) {
        this.scale = scale;
    }

    Tag root() {
        return root;
    }

    /** What every page says at its top, across a red band. */
    void mark(Bilingual text) {
        mark = Optional.of(text);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void gap(float height) {
        add(new Block.Gap(height));
    }

    void hairline() {
        add(new Block.Rule(air(9), 0.5f, HAIRLINE));
    }

    void letterhead(Letterhead head) {
        head.emblem().ifPresent(emblem -> add(new EmblemBlock(emblemTag(head.administration()), emblem)));
        Tag arabic = root.add("Sect", true);
        Tag french = root.add("Sect", false);
        Bilingual units = new Bilingual(
                String.join(" – ", head.unitPath().stream().map(Bilingual::ar).toList()),
                String.join(" – ", head.unitPath().stream().map(Bilingual::fr).toList()));
        add(new Row(
                new Column(
                        ARABIC_LEFT,
                        letterhead(
                                arabic,
                                true,
                                head.country().ar(),
                                head.administration().ar(),
                                units.ar())),
                new Column(
                        LEFT,
                        letterhead(
                                french,
                                false,
                                head.country().fr(),
                                head.administration().fr(),
                                units.fr()))));
        head.amazigh().ifPresent(this::amazigh);
        add(new Block.Rule(14, 1, GREEN));
    }

    private Tag emblemTag(Bilingual administration) {
        Bilingual words = Labels.of("emblem", administration);
        return root.add("Figure").alternative(words.ar() + " – " + words.fr());
    }

    private void amazigh(String text) {
        Style style = Style.LATIN.aligned(Align.CENTER);
        gap(2);
        add(new Row(new Column(LEFT, new Piece(root.add("P", Tag.AMAZIGH), Paragraph.of(text, style, WIDTH, false)))));
    }

    private static List<Piece> letterhead(Tag parent, boolean arabic, String... lines) {
        List<Piece> pieces = new ArrayList<>();
        for (String line : lines) {
            Style style = Style.of(arabic).aligned(Align.START);
            Style face = pieces.isEmpty() ? style.bold().scaled(1.08f) : style;
            if (!line.isBlank()) {
                pieces.add(new Piece(parent.add("P", arabic), Paragraph.of(line, face, COLUMN, arabic)));
            }
        }
        return pieces;
    }

    void title(Bilingual title) {
        Style arabic = Style.ARABIC.bold().scaled(1.7f * scale).aligned(Align.CENTER);
        Style french = Style.LATIN.bold().scaled(1.4f * scale).aligned(Align.CENTER);
        gap(air(8));
        add(new Row(new Column(LEFT, new Piece(root.add("H1", true), Paragraph.of(title.ar(), arabic, WIDTH, true)))));
        add(new Row(
                new Column(LEFT, new Piece(root.add("H1", false), Paragraph.of(title.fr(), french, WIDTH, false)))));
        gap(air(12));
    }

    /** White space shrinks faster than letters. */
    private float air(float height) {
        return height * scale * scale * scale * scale;
    }

    /** A heading on both sides, kept with the block that follows; the heading is read first. */
    void headed(Bilingual heading, Supplier<Block> body) {
        Row head = facing(root.add("H2", true), root.add("H2", false), heading, true);
        Block air = new Block.Together(head, new Block.Gap(3));
        add(new Block.Together(air, body.get()));
    }

    /** Heading and text of one article; each language reads as a whole. */
    void article(Bilingual heading, Bilingual text) {
        Tag article = root.add("Sect");
        Tag arabic = article.add("Div", true);
        Tag french = article.add("Div", false);
        Row head = facing(arabic.add("H2", true), french.add("H2", false), heading, true);
        Row body = facing(arabic.add("P", true), french.add("P", false), text, false);
        add(new Block.Together(head, body));
        hairline();
    }

    /** Paragraphs one after the other, facing; read first all in Arabic, then all in French. */
    void paragraphs(List<Bilingual> texts) {
        rows(texts).forEach(row -> {
            gap(3);
            add(row);
        });
    }

    void headedParagraphs(Bilingual heading, List<Bilingual> texts) {
        headed(heading, () -> row(texts.getFirst()));
        paragraphs(texts.subList(1, texts.size()));
    }

    Row row(Bilingual text) {
        return rows(List.of(text)).getFirst();
    }

    private List<Row> rows(List<Bilingual> texts) {
        Tag arabic = root.add("Sect", true);
        Tag french = root.add("Sect", false);
        return texts.stream()
                .map(text -> facing(arabic.add("P", true), french.add("P", false), text, false))
                .toList();
    }

    private Row facing(Tag arabic, Tag french, Bilingual text, boolean bold) {
        Style right = (bold ? Style.ARABIC.bold().aligned(Align.START) : Style.ARABIC).scaled(scale);
        Style left = (bold ? Style.LATIN.bold().aligned(Align.START) : Style.LATIN).scaled(scale);
        return new Row(
                new Column(ARABIC_LEFT, new Piece(arabic, Paragraph.of(text.ar(), right, COLUMN, true))),
                new Column(LEFT, new Piece(french, Paragraph.of(text.fr(), left, COLUMN, false))));
    }

    /** How many pages it takes as it stands. */
    int pages() {
        return placed().size();
    }

    private List<List<Flow.Placed>> placed() {
        return new Flow(TOP, BOTTOM).pages(blocks);
    }

    byte[] finish(Metadata metadata, String reference, Verification verification) {
        List<List<Flow.Placed>> pages = placed();
        return new PdfFile(metadata, root).write(pages, (ink, page) -> {
            mark.ifPresent(text -> mark(ink, text));
            foot(ink, page, pages.size(), reference, verification);
        });
    }

    private static void mark(Ink ink, Bilingual text) {
        Style right = Style.ARABIC.bold().aligned(Align.START);
        Style left = Style.LATIN.bold().aligned(Align.START);
        ink.text(Optional.empty(), Paragraph.of(text.ar(), right, COLUMN, true), ARABIC_LEFT, MARK);
        ink.text(
                Optional.empty(),
                Paragraph.of(text.fr(), left, COLUMN, false),
                LEFT,
                MARK + left.ascent() - right.ascent());
        ink.rule(LEFT, RIGHT, MARK - 20, 2, RED);
    }

    private static void foot(Ink ink, int page, int pages, String reference, Verification verification) {
        Bilingual line = Labels.of(
                "foot",
                Bilingual.same(String.valueOf(page)),
                Bilingual.same(String.valueOf(pages)),
                Bilingual.same(reference),
                Bilingual.same(verification.code()));
        ink.rule(LEFT, RIGHT, 52, 0.5f, HAIRLINE);
        Style right = Style.ARABIC.scaled(0.78f).grey().aligned(Align.START);
        Style left = Style.LATIN.scaled(0.78f).grey().aligned(Align.START);
        ink.text(Optional.empty(), Paragraph.of(line.ar(), right, COLUMN, true), ARABIC_LEFT, 48);
        ink.text(
                Optional.empty(),
                Paragraph.of(line.fr(), left, COLUMN, false),
                LEFT,
                48 + left.ascent() - right.ascent());
    }
}
