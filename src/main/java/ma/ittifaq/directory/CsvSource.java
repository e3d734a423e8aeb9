package ma.ittifaq.directory;

import java.io.IOException;
import java.io.InputStream;

/** A CSV file that can be read more than once: an uploaded part, a file, an array of bytes. */
@FunctionalInterface
public interface CsvSource {

    InputStream open() throws IOException;
}
