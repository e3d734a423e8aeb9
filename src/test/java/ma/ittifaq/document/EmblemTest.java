package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import ma.ittifaq.regulation.LegalReferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The head of an act with the administration's logo and its name in Tifinagh. */
class EmblemTest {
    private static final CertificateDocument DOCUMENT = new CertificateDocument(new LegalReferences());
    private static final String AMAZIGH = "ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ";

    @TempDir
    private Path folder;

    @Test
    void anActWithAllThatAHeadCanBearLasts() throws IOException {
        Emblem emblem = Emblem.read(write("png", star(640, 400)));
        Letterhead plain = Samples.LETTERHEAD;
        CertificateSnapshot certificate = headed(new Letterhead(
                plain.country(),
                plain.administration(),
                plain.unitPath(),
                Optional.of(AMAZIGH),
                Optional.of(emblem),
                plain.languages()));
        byte[] pdf = Pdfs.keep("certificate-emblem", DOCUMENT.render(certificate));
        Pdfs.assertLasting(pdf);
        assertArrayEquals(pdf, DOCUMENT.render(certificate));
        assertEquals(1, Pdfs.pages(pdf));
        assertTrue(Pdfs.text(pdf).contains(AMAZIGH));
        assertTrue(new String(SnapshotJson.write(certificate)).contains("\"emblem\": \"" + emblem + "\""));
    }

    @Test
    void aJpegIsReadToo() throws IOException {
        BufferedImage opaque = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        assertEquals(1.5f, Emblem.read(write("jpeg", opaque)).ratio());
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsReason() throws IOException {
        assertEquals("is no PNG or JPEG picture", refusal(Files.writeString(folder.resolve("a.png"), "<svg/>")));
        assertEquals("is no PNG or JPEG picture", refusal(write("gif", star(20, 20))));
        assertEquals("is larger than 2 MB", refusal(Files.write(folder.resolve("b.png"), new byte[3 << 20])));
        assertTrue(refusal(write("png", star(4_001, 10))).contains("4000 pixels"));
        assertTrue(refusal(folder.resolve("missing.png")).contains("cannot be read"));
        Path whole = write("png", star(300, 300));
        byte[] bytes = Files.readAllBytes(whole);
        assertTrue(refusal(Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2)))
                .contains("cannot be read"));
    }

    private static String refusal(Path file) {
        return assertThrows(IllegalArgumentException.class, () -> Emblem.read(file))
                .getMessage();
    }

    private Path write(String kind, BufferedImage picture) throws IOException {
        Path file = folder.resolve("logo." + kind);
        assertTrue(ImageIO.write(picture, kind, file.toFile()));
        return file;
    }

    /** A green star on nothing. */
    private static BufferedImage star(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x0F, 0x5C, 0x52));
        pen.setStroke(new BasicStroke(height / 20f));
        int[] x = new int[5];
        int[] y = new int[5];
        for (int i = 0; i < 5; i++) {
            double angle = Math.PI * (4 * i - 2.5) / 5;
            x[i] = (int) (width / 2.0 + height * 0.45 * Math.cos(angle));
            y[i] = (int) (height / 2.0 + height * 0.45 * Math.sin(angle));
        }
        pen.drawPolygon(x, y, 5);
        pen.dispose();
        return picture;
    }

    private static CertificateSnapshot headed(Letterhead head) {
        CertificateSnapshot plain = Samples.certificate();
        return new CertificateSnapshot(
                plain.reference(),
                plain.agreementReference(),
                plain.signedOn(),
                head,
                plain.employee(),
                plain.issuer(),
                plain.issuedOn(),
                plain.start(),
                plain.end(),
                plain.days(),
                plain.references(),
                plain.verification(),
                plain.renderedAt());
    }
}
