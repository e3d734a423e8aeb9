package ma.ittifaq.archive.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

    @Test
    void whatLeadsElsewhereIsNoName() {
        assertTrue(Bag.isSafe("bag/data/records/1.pdf"));
        for (String path : new String[] {"../x", "bag/../x", "/x", "bag//x", "bag/.x", "C:x", "bag/x\\y", ""}) {
            assertFalse(Bag.isSafe(path), path);
        }
    }
}
