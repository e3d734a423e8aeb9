package ma.ittifaq.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ma.ittifaq.platform.Vault;

/**
 * The administration's logo as its acts print it: plain sRGB pixels on white, because transparency, colour spaces and data
 * of a stranger's file have no place in PDF/A. In the data of an act it stands as the fingerprint of these pixels.
 */
public final class Emblem {

    /** Bytes of the largest file that is read. */
    static final long LARGEST_FILE = 2L * 1024 * 1024;

    private static final int MOST_PIXELS = 4_000;
    private static final int LONGEST_SIDE = 900;
    private static final List<String> KINDS = List.of("png", "jpeg");

    private final byte[] png;
    private final float ratio;
    private final String sha256;

    private Emblem(BufferedImage pixels) {
        png = png(pixels);
        ratio = (float) pixels.getWidth() / pixels.getHeight();
        sha256 = Vault.sha256(png);
    }

    /**
     * Reads a PNG or JPEG file.
     *
     * @throws IllegalArgumentException when it is none, too large or damaged; the message says which
     */
    static Emblem read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new IllegalArgumentException("is larger than 2 MB");
            }
            return new Emblem(onWhite(decoded(file)));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be read as a PNG or JPEG picture", e);
        }
    }

    private static BufferedImage decoded(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                throw new IOException("No such file: " + file);
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IllegalArgumentException("is no PNG or JPEG picture");
            }
            ImageReader reader = readers.next();
            try {
                return decoded(reader, in);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream in) throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("is no PNG or JPEG picture");
        }
        reader.setInput(in, true, true);
        if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
            throw new IllegalArgumentException("is more than " + MOST_PIXELS + " pixels wide or high");
        }
        return reader.read(0);
    }

    private static BufferedImage onWhite(BufferedImage original) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(original.getWidth(), original.getHeight()));
        int width = (int) Math.max(1, Math.round(original.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(original.getHeight() * scale));
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(original, 0, 0, width, height, null);
        pen.dispose();
        return plain;
    }

    private static byte[] png(BufferedImage pixels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] png() {
        return png.clone();
    }

    /** Width by height. */
    float ratio() {
        return ratio;
    }

    @Override
    public String toString() {
        return sha256;
    }
}
