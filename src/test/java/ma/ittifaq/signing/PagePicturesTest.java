package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pages become pictures of bounded size; there is no picture of a page that is not there. */
class PagePicturesTest {

    private final PagePictures pictures = new PagePictures();

    private static byte[] pdf(PDRectangle size, int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                    ink.addRect(0, 0, size.getWidth() / 2, size.getHeight());
                    ink.fill();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private BufferedImage picture(byte[] pdf, int page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pictures.png(pdf, page).orElseThrow()));
    }

    @Test
    void aPageIsDrawnAsItIs() throws IOException {
        byte[] pdf = pdf(PDRectangle.A4, 2);
        BufferedImage second = picture(pdf, 2);
        assertEquals(1200, second.getWidth());
        assertEquals(0xff000000, second.getRGB(100, 800), "the inked half");
        assertEquals(0xffffffff, second.getRGB(1100, 800), "the other half");
        assertEquals(2, pictures.pages(pdf));
    }

    @Test
    void whatIsNoPageHasNoPicture() throws IOException {
        byte[] pdf = pdf(PDRectangle.A4, 1);
        for (int none : new int[] {-1, 0, 2}) {
            assertEquals(Optional.empty(), pictures.png(pdf, none));
        }
    }

    @Test
    void aHugePageOrManyPagesAreBounded() throws IOException {
        BufferedImage tall = picture(pdf(new PDRectangle(100, 14_000), 1), 1);
        assertTrue(tall.getHeight() <= 2400 && tall.getWidth() < 100, tall.getWidth() + "x" + tall.getHeight());
        byte[] endless = pdf(PDRectangle.A6, PagePictures.MOST_PAGES + 1);
        assertEquals(PagePictures.MOST_PAGES, pictures.pages(endless));
        assertEquals(Optional.empty(), pictures.png(endless, PagePictures.MOST_PAGES + 1));
    }
}
