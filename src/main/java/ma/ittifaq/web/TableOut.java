package ma.ittifaq.web;

import java.io.IOException;
import java.util.List;

/**
 * A table on its way to a reader, row by row: what was written is not kept. Whoever writes it says when it is whole; one
 * that is closed before that broke off, and is left so that nobody takes it for all there is.
 */
public interface TableOut extends AutoCloseable {
    void row(List<String> cells) throws IOException;

    /** All rows were written. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
