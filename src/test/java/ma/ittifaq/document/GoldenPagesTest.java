package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Acts look as they did when somebody looked at them. What is compared is the grey of small squares, so that another
 * smoothing of letters passes and a line that moved, a lost mark or a broken table does not. After a change that is
 * meant, {@code -Dgolden.write=true} writes the pictures anew: look at each of them before it is committed.
 */
class GoldenPagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/ma/ittifaq/document/golden");
    private static final Path DIFFERENT = Path.of("target/golden");
    private static final float DPI = 75;
    /** Pixels of a side. */
    private static final int SQUARE = 4;

    private static final int TOLERATED = 16;

    /** Each stands for others that the same pieces draw. */
    enum Looked {
        AGREEMENT(SampleAct.INITIAL::print),
        /** Of this one only the page with the name; the others are those of the agreement. */
        VOWELS(() -> GoldenPagesTest.of("مُحَمَّد العَلَوِيُّ بْنُ عَلِيّ", "Mohammed El Alaoui ⵎⵓⵃⵎⵎⴷ")),
        REFUSAL(SampleAct.REFUSAL::print),
        CERTIFICATE(SampleAct.CERTIFICATE::print);

        private final Supplier<byte[]> act;

        Looked(Supplier<byte[]> act) {
            this.act = act;
        }

        List<BufferedImage> pages() {
            List<BufferedImage> pages = GoldenPagesTest.pages(act.get());
            return this == VOWELS ? pages.subList(0, 1) : pages;
        }
    }

    @ParameterizedTest
    @EnumSource(Looked.class)
    void looksAsItDid(Looked looked) throws IOException {
        List<BufferedImage> pages = looked.pages();
        if (Boolean.getBoolean("golden.write")) {
            write(GOLDEN, looked, pages);
        }
        assertEquals(List.of(), differences(looked, pages));
    }

    /** The comparison can fail: one line less on a page, or one vowel mark less in a name, is seen. */
    @Test
    void aSmallChangeIsSeen() throws IOException {
        assertFalse(differences(
                        Looked.VOWELS,
                        pages(of("مُحَمَّد العَلَوِيُّ بْنُ علِيّ", "Mohammed El Alaoui ⵎⵓⵃⵎⵎⴷ"))
                                .subList(0, 1))
                .isEmpty());
        assertFalse(
                differences(Looked.REFUSAL, pages(SampleAct.SUSPENSION.print())).isEmpty());
    }

    private static byte[] of(String arabic, String latin) {
        return new AgreementDocument(new ClauseSets(), new LegalReferences())
                .render(Samples.agreementOf(arabic, latin));
    }

    private static List<String> differences(Looked looked, List<BufferedImage> pages) throws IOException {
        List<String> found = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Path golden = GOLDEN.resolve(name(looked, page));
            if (Files.exists(golden)) {
                found.addAll(differences(name(looked, page), ImageIO.read(golden.toFile()), pages.get(page)));
            } else {
                found.add(golden + " is missing");
            }
        }
        if (Files.exists(GOLDEN.resolve(name(looked, pages.size())))) {
            found.add(looked + " has lost a page");
        }
        if (!found.isEmpty()) {
            write(DIFFERENT, looked, pages);
        }
        return found;
    }

    private static List<String> differences(String name, BufferedImage golden, BufferedImage page) {
        if (golden.getWidth() != page.getWidth() || golden.getHeight() != page.getHeight()) {
            return List.of(name + " has another size");
        }
        List<String> found = new ArrayList<>();
        for (int y = 0; y + SQUARE <= page.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= page.getWidth(); x += SQUARE) {
                if (Math.abs(grey(golden, x, y) - grey(page, x, y)) > TOLERATED) {
                    found.add("%s differs at %d, %d".formatted(name, x, y));
                }
            }
        }
        return found;
    }

    private static int grey(BufferedImage image, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += image.getRaster().getSample(x, y, 0);
            }
        }
        return sum / (SQUARE * SQUARE);
    }

    private static List<BufferedImage> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Looked looked, List<BufferedImage> pages) throws IOException {
        Files.createDirectories(folder);
        for (int page = 0; page < pages.size(); page++) {
            ImageIO.write(
                    pages.get(page), "png", folder.resolve(name(looked, page)).toFile());
        }
    }

    private static String name(Looked looked, int page) {
        return looked.name().toLowerCase(Locale.ROOT) + '-' + (page + 1) + ".png";
    }
}
