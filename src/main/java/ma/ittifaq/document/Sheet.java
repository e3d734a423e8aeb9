package ma.ittifaq.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ma.ittifaq.document.Column.Piece;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.Bilingual;

/** An A4 act in the making: Arabic on the right facing French on the left, or Arabic alone, from the letterhead down. */
final class Sheet {
    static final float LEFT = 48;
    static final float RIGHT = 547;
    static final float WIDTH = RIGHT - LEFT;
    static final float COLUMN = (WIDTH - 22) / 2;
    static final Color GREEN = new Color(0x0F, 0x5C, 0x52);
    static final Color HAIRLINE = new Color(0xC9, 0xD1, 0xCE);
    private static final float TOP = 800;
    private static final float BOTTOM = 64;

    private final float scale;

    private final Tag root = Tag.root();
    private Optional<Bilingual> mark = Optional.empty();
    private final List<Block> blocks = new ArrayList<>();
    private ActLanguages languages = ActLanguages.ARABIC_FRENCH;

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

    /** A table of facts. */
    Facts facts() {
        return new Facts(root, languages);
    }

    /** A table whose columns have these shares of the width, from the right. */
    Grid grid(float... shares) {
        return new Grid(root, languages, shares);
    }

    ActLanguages languages() {
        return languages;
    }

    /** In which languages it is made; for a sheet without a letterhead. */
    void in(ActLanguages made) {
        languages = made;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Comes first: it says in which languages the act is made. */
    void letterhead(Letterhead head) {
        in(head.languages());
        head.emblem().ifPresent(emblem -> add(new EmblemBlock(emblemTag(head.administration()), emblem)));
        Tag arabic = root.add("Sect", true);
        Bilingual units = new Bilingual(
                String.join(" – ", head.unitPath().stream().map(Bilingual::ar).toList()),
                String.join(" – ", head.unitPath().stream().map(Bilingual::fr).toList()));
        List<Bilingual> lines = List.of(head.country(), head.administration(), units);
        Column right = column(letterhead(arabic, true, lines.stream().map(Bilingual::ar)));
        if (languages.hasFrench()) {
            Tag french = root.add("Sect", false);
            add(new Row(
                    right,
                    new Column(LEFT, letterhead(french, false, lines.stream().map(Bilingual::fr)))));
        } else {
            add(new Row(right));
        }
        head.amazigh().ifPresent(this::amazigh);
        add(new Block.Rule(14, 1, GREEN));
    }

    private Tag emblemTag(Bilingual administration) {
        return root.add("Figure").alternative(languages.line(Labels.of("emblem", administration)));
    }

    private void amazigh(String text) {
        Style style = Style.LATIN.aligned(Align.CENTER);
        gap(2);
        add(new Row(new Column(LEFT, new Piece(root.add("P", Tag.AMAZIGH), Paragraph.of(text, style, WIDTH, false)))));
    }

    private List<Piece> letterhead(Tag parent, boolean arabic, Stream<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        lines.filter(line -> !line.isBlank()).forEach(line -> {
            Style style = Style.of(arabic).aligned(Align.START);
            Style face = pieces.isEmpty() ? style.bold().scaled(1.08f) : style;
            pieces.add(new Piece(parent.add("P", arabic), Paragraph.of(line, face, arabicWidth(), arabic)));
        });
        return pieces;
    }

    /** Arabic shares the sheet with the French, or has it to itself. */
    private float arabicWidth() {
        return languages.hasFrench() ? COLUMN : WIDTH;
    }

    private Column column(List<Piece> arabic) {
        return new Column(RIGHT - arabicWidth(), arabic);
    }

    void title(Bilingual title) {
        Style arabic = Style.ARABIC.bold().scaled(1.7f * scale).aligned(Align.CENTER);
        Style french = Style.LATIN.bold().scaled(1.4f * scale).aligned(Align.CENTER);
        gap(air(8));
        add(new Row(new Column(LEFT, new Piece(root.add("H1", true), Paragraph.of(title.ar(), arabic, WIDTH, true)))));
        if (languages.hasFrench()) {
            add(new Row(new Column(
                    LEFT, new Piece(root.add("H1", false), Paragraph.of(title.fr(), french, WIDTH, false)))));
        }
        gap(air(12));
    }

    /** White space shrinks faster than letters. */
    private float air(float height) {
        return height * scale * scale * scale * scale;
    }

    /** A heading on both sides, kept with the block that follows; the heading is read first. */
    void headed(Bilingual heading, Supplier<Block> body) {
        Row head = facing(root, root, "H2", heading, true);
        Block air = new Block.Together(head, new Block.Gap(3));
        add(new Block.Together(air, body.get()));
    }

    /** Heading and text of one article; each language reads as a whole. */
    void article(Bilingual heading, Bilingual text) {
        Tag article = root.add("Sect");
        Tag arabic = article.add("Div", true);
        Tag french = languages.hasFrench() ? article.add("Div", false) : article;
        Row head = facing(arabic, french, "H2", heading, true);
        Row body = facing(arabic, french, "P", text, false);
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
        Tag french = languages.hasFrench() ? root.add("Sect", false) : root;
        return texts.stream()
                .map(text -> facing(arabic, french, "P", text, false))
                .toList();
    }

    private Row facing(Tag arabic, Tag french, String role, Bilingual text, boolean bold) {
        Style right = (bold ? Style.ARABIC.bold().aligned(Align.START) : Style.ARABIC).scaled(scale);
        Style left = (bold ? Style.LATIN.bold().aligned(Align.START) : Style.LATIN).scaled(scale);
        Column first =
                column(List.of(new Piece(arabic.add(role, true), Paragraph.of(text.ar(), right, arabicWidth(), true))));
        if (!languages.hasFrench()) {
            return new Row(first);
        }
        Paragraph second = Paragraph.of(text.fr(), left, COLUMN, false);
        return new Row(first, new Column(LEFT, new Piece(french.add(role, false), second)));
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
        Margins margins = new Margins(languages);
        return new PdfFile(metadata, root).write(pages, (ink, page) -> {
            mark.ifPresent(text -> margins.mark(ink, text));
            margins.foot(ink, page, pages.size(), reference, verification);
        });
    }

    /** With its pages and its title at the foot: no act, and nothing to verify. */
    byte[] finish(Metadata metadata, Bilingual title) {
        List<List<Flow.Placed>> pages = placed();
        Margins margins = new Margins(languages);
        return new PdfFile(metadata, root)
                .write(
                        pages,
                        (ink, page) -> margins.foot(
                                ink,
                                Labels.of(
                                        "report.foot",
                                        Bilingual.same(String.valueOf(page)),
                                        Bilingual.same(String.valueOf(pages.size())),
                                        title)));
    }

    /** Without a foot: no act, and nothing to verify. */
    byte[] finish(Metadata metadata) {
        return new PdfFile(metadata, root).write(placed(), (ink, page) -> {});
    }
}
