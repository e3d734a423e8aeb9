package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws the pages of our own acts as pictures, so that everybody sees the same page whatever their browser does with a
 * PDF. At most {@link #AT_ONCE} are drawn at a time: a picture takes memory that is not to be had twice.
 */
@ApplicationScoped
public class PagePictures {

    /** Pages beyond it are not drawn; none of our acts comes near. */
    public static final int MOST_PAGES = 60;

    private static final int AT_ONCE = 2;

    /** Dots a page across: sharp in our columns, and about 300 kB. */
    private static final float WIDTH = 1200;

    /** No side of a picture is longer, whatever the page says of itself. */
    private static final float LONGEST = 2400;

    /** Dots of white left around what is trimmed. */
    private static final int MARGIN = 16;

    private final Semaphore drawing = new Semaphore(AT_ONCE, true);

    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Math.min(MOST_PAGES, document.getNumberOfPages());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands on the pages as PNG, each without the white around it. */
    public List<byte[]> trimmed(byte[] pdf) {
        drawing.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<byte[]> pictures = new ArrayList<>();
            for (int index = 0; index < Math.min(MOST_PAGES, document.getNumberOfPages()); index++) {
                pictures.add(png(InkBox.of(picture(document, index), MARGIN)));
            }
            return pictures;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            drawing.release();
        }
    }

    /** The page as PNG, counted from one; empty when there is no such page. */
    public Optional<byte[]> png(byte[] pdf, int page) {
        drawing.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return page < 1 || page > Math.min(MOST_PAGES, document.getNumberOfPages())
                    ? Optional.empty()
                    : Optional.of(png(picture(document, page - 1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            drawing.release();
        }
    }

    private static BufferedImage picture(PDDocument document, int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        float scale = Math.min(WIDTH / box.getWidth(), LONGEST / Math.max(box.getWidth(), box.getHeight()));
        return new PDFRenderer(document).renderImage(index, scale, ImageType.RGB);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        // Memory, for ImageIO would otherwise leave a copy of the page in the temporary directory.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(picture, "png", out);
        }
        return png.toByteArray();
    }
}
