package ma.ittifaq.archive.transfer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;

/** Reads bytes that come in pieces, each asked for when the one before it is read. */
final class Pieces extends SequenceInputStream {

    Pieces(Iterator<byte[]> pieces) {
        super(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(pieces.next());
            }
        });
    }
}
