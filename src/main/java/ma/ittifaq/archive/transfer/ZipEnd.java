package ma.ittifaq.archive.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import ma.ittifaq.archive.ArchiveRefused;

/**
 * The record at the end of a ZIP that says how much is in it (APPNOTE 4.3.16), read before anything else: whoever opens a
 * ZIP first reads the list of its files whole, however long that is.
 */
final class ZipEnd {
    private static final int MARK = 0x06054b50;
    private static final int LENGTH = 22;
    /** The comment behind it may have that many bytes. */
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int FILES = 10;
    private static final int DIRECTORY = 12;
    /** Of a file in the list: its fields, and a path such as we write. */
    private static final int LONGEST_ENTRY = 512;

    private ZipEnd() {}

    /** Refuses a file that is larger, or says that it has more files, than anybody packs; numbers for more say that too. */
    static void requireSane(Path zip, int mostFiles, long mostBytes) throws IOException {
        try (FileChannel file = FileChannel.open(zip)) {
            if (file.size() > mostBytes) {
                throw ArchiveRefused.invalid("archive.intake.large", mostBytes / 1_000_000_000);
            }
            int tail = (int) Math.min(file.size(), LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
            file.position(file.size() - tail);
            while (end.hasRemaining() && file.read(end) >= 0) {
                // A read may give less than was asked for.
            }
            for (int at = 0; at + LENGTH <= end.position(); at++) {
                if (end.getInt(at) == MARK && isTooMuch(end, at, mostFiles)) {
                    throw ArchiveRefused.invalid("archive.intake.too_many", mostFiles);
                }
            }
        }
    }

    private static boolean isTooMuch(ByteBuffer end, int at, int mostFiles) {
        return Short.toUnsignedInt(end.getShort(at + FILES)) > mostFiles
                || Integer.toUnsignedLong(end.getInt(at + DIRECTORY)) > (long) mostFiles * LONGEST_ENTRY;
    }
}
