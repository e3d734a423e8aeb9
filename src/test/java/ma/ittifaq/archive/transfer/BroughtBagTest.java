package ma.ittifaq.archive.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.ittifaq.archive.ArchiveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BroughtBagTest {

    @TempDir
    Path directory;

    /** Some thousand folders in each other once ended in an overflow of the stack, and left the file open. */
    @Test
    void aPathWithoutEndIsRefusedByName() throws IOException {
        Path file = directory.resolve("bag.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a/".repeat(20_000) + "a"));
            zip.closeEntry();
        }
        ArchiveRefused refused = assertThrows(ArchiveRefused.class, () -> BroughtBag.open(file));
        assertEquals("archive.intake.path", refused.key());
    }

    /** The list of files is read whole by whoever opens a ZIP: what says that it is endless is not opened. */
    @Test
    void aListOfFilesWithoutEndIsNotRead() throws IOException {
        Path file = directory.resolve("bag.zip");
        for (int[] said : new int[][] {{0xFFFF, 22}, {1, 0x7FFFFFFF}, {1, -1}}) {
            ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
            end.putInt(0, 0x06054b50).putShort(8, (short) said[0]).putShort(10, (short) said[0]);
            end.putInt(12, said[1]);
            Files.write(file, end.array());
            assertEquals(
                    "archive.intake.too_many",
                    assertThrows(ArchiveRefused.class, () -> BroughtBag.open(file))
                            .key());
        }
    }

    @Test
    void aFileOfManyGigabytesIsNotOpened() throws IOException {
        Path file = directory.resolve("bag.zip");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(5_000_000_000L);
        }
        assertEquals(
                "archive.intake.large",
                assertThrows(ArchiveRefused.class, () -> BroughtBag.open(file)).key());
    }

    @Test
    void whatLeadsElsewhereIsNoName() {
        assertTrue(Bag.isSafe("bag/data/records/1.pdf"));
        for (String path : new String[] {"../x", "bag/../x", "/x", "bag//x", "bag/.x", "C:x", "bag/x\\y", ""}) {
            assertFalse(Bag.isSafe(path), path);
        }
    }
}
