package ma.ittifaq.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.document.Column.Piece;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.Bilingual;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Draws what fills a signature field: one vector page of its size, Arabic at the right, French, if any, at the left. */
public final class SignatureCard {
    public static final int WIDTH = SignatureField.WIDTH;
    public static final int HEIGHT = SignatureField.HEIGHT;

    private static final float MARGIN = 5;
    private static final float COLUMN = (WIDTH - 3 * MARGIN) / 2;
    private static final float SMALLEST = 0.3f;

    private SignatureCard() {}

    public static byte[] draw(CardText text) {
        Metadata metadata = new Metadata(text.name().fr(), text.name().ar(), text.signedAt(), SnapshotJson.write(text));
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        SubsetPrefix.seed(metadata.fingerprint());
        try (Document document = new Document(new Rectangle(WIDTH, HEIGHT), 0, 0, 0, 0)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            metadata.describe(writer.getInfo());
            fitting(text).forEach(column -> draw(writer.getDirectContent(), column));
        } finally {
            SubsetPrefix.clear();
        }
        return out.toByteArray();
    }

    /** As large as the box allows; long names make the whole card smaller, never incomplete. */
    private static List<Column> fitting(CardText text) {
        float scale = 1;
        List<Column> columns = columns(text, scale);
        while (tallest(columns) > HEIGHT - 2 * MARGIN && scale > SMALLEST) {
            scale -= 0.05f;
            columns = columns(text, scale);
        }
        return columns;
    }

    private static float tallest(List<Column> columns) {
        return Math.max(columns.getFirst().height(), columns.getLast().height());
    }

    private static List<Column> columns(CardText text, float scale) {
        List<Bilingual> lines = Stream.of(
                        Stream.of(text.capacity(), signed(text), text.level()),
                        text.onBehalfOf().stream().map(holder -> Labels.of("card.for", holder)),
                        text.actingIn().stream().map(unit -> Labels.of("card.acting", unit)))
                .flatMap(line -> line)
                .toList();
        List<String> arabic = lines.stream().map(Bilingual::ar).toList();
        if (!text.languages().hasFrench()) {
            return List.of(column(MARGIN, WIDTH - 2 * MARGIN, text.name().ar(), arabic, true, scale));
        }
        List<String> french = lines.stream().map(Bilingual::fr).toList();
        return List.of(
                column(MARGIN, COLUMN, text.name().fr(), french, false, scale),
                column(2 * MARGIN + COLUMN, COLUMN, text.name().ar(), arabic, true, scale));
    }

    private static Column column(float x, float width, String name, List<String> lines, boolean arabic, float scale) {
        Style style = Style.of(arabic).scaled(scale * (arabic ? 0.76f : 0.74f)).aligned(Align.START);
        // Larger, not bold: a second embedded face would double the size of every signature.
        Style larger = style.scaled(1.25f);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Optional.empty(), Paragraph.of(name, larger, width, arabic)));
        for (String line : lines) {
            pieces.add(new Piece(Optional.empty(), Paragraph.of(line, style, width, arabic)));
        }
        return new Column(x, pieces);
    }

    private static Bilingual signed(CardText text) {
        return Labels.of("card.signed", Moments.date(text.signedAt()), Moments.time(text.signedAt()));
    }

    private static void draw(PdfContentByte canvas, Column column) {
        float y = HEIGHT - MARGIN;
        for (Piece piece : column.pieces()) {
            new TextInk(canvas, piece.paragraph()).draw(column.x(), y);
            y -= piece.paragraph().height();
        }
    }
}
