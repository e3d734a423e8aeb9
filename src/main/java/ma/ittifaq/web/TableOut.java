package ma.ittifaq.web;

import java.io.IOException;
import java.util.List;

/** A table on its way to a reader, row by row: what was written is not kept. */
public interface TableOut extends AutoCloseable {
    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
