package ma.ittifaq.web.admin;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import ma.ittifaq.directory.CsvSource;

/** A file as it was uploaded, held while the import lasts: the container deletes its own copy with the request. */
final class Brought implements CsvSource {

    private final byte[] bytes;

    private Brought(byte[] bytes) {
        this.bytes = bytes;
    }

    static Brought of(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new Brought(content.readAllBytes());
        }
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
