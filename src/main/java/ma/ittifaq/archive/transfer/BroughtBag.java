package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.platform.Vault;

/**
 * A bag (BagIt 1.0) that somebody brought, in a ZIP on disk. Nothing of it is unpacked into files, and nothing is believed
 * before it was held against the manifests.
 */
final class BroughtBag implements Closeable {
    private static final String DATA = "data/";
    private static final int MOST_FILES = 50_000;
    private static final long MOST_BYTES = 4_000_000_000L;
    /** A scanned act has a few megabytes. */
    private static final int LARGEST_FILE = 64_000_000;
    /** XML and PDF become a tenth at most times; a file of nothing but zeros a thousandth. */
    private static final int MOST_DENSE = 200;
    /** Acts and scans of one record, which are read together. */
    private static final long LARGEST_RECORD = 200_000_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    private BroughtBag(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens it and checks all of it; refuses what is no whole bag, naming the file that is wrong. */
    static BroughtBag open(Path file) throws IOException {
        ZipEnd.requireSane(file, MOST_FILES, MOST_BYTES);
        BroughtBag bag;
        try {
            bag = new BroughtBag(new ZipFile(file.toFile(), UTF_8));
        } catch (ZipException | IllegalArgumentException notOne) {
            throw ArchiveRefused.invalid("archive.intake.no_zip");
        }
        try {
            bag.list();
            bag.verify();
            return bag;
        } catch (ZipException damaged) {
            bag.close();
            throw ArchiveRefused.invalid("archive.intake.no_zip");
        } catch (IOException | RuntimeException refused) {
            bag.close();
            throw refused;
        }
    }

    /** Everything lies in one folder, under names that lead nowhere else. */
    private void list() {
        if (zip.size() > MOST_FILES) {
            throw ArchiveRefused.invalid("archive.intake.too_many", MOST_FILES);
        }
        long octets = 0;
        String folder = null;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (entry.isDirectory()) {
                continue;
            }
            if (!Bag.isSafe(name) || name.indexOf('/') < 0) {
                throw ArchiveRefused.invalid("archive.intake.path", shown(name));
            }
            String top = name.substring(0, name.indexOf('/') + 1);
            folder = folder == null ? top : folder;
            if (!top.equals(folder) || entries.put(name.substring(top.length()), entry) != null) {
                throw ArchiveRefused.invalid("archive.intake.path", shown(name));
            }
            octets += requireSane(entry);
        }
        if (octets > MOST_BYTES) {
            throw ArchiveRefused.invalid("archive.intake.bomb", shown(zip.getName()));
        }
    }

    private static long requireSane(ZipEntry entry) {
        long size = entry.getSize();
        if (size < 0
                || size > LARGEST_FILE
                || size > 100_000 && size / Math.max(1, entry.getCompressedSize()) > MOST_DENSE) {
            throw ArchiveRefused.invalid("archive.intake.bomb", shown(entry.getName()));
        }
        return size;
    }

    /** Names come from strangers: at most a line of one. */
    private static String shown(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return line.length() > 120 ? line.substring(line.length() - 120) : line;
    }

    private void verify() throws IOException {
        if (!text("bagit.txt").contains("BagIt-Version: 1.0")) {
            throw ArchiveRefused.invalid("archive.intake.no_bag");
        }
        Map<String, String> manifest = manifest("manifest-sha256.txt");
        for (String path : payload()) {
            if (!manifest.containsKey(path)) {
                throw ArchiveRefused.invalid("archive.intake.unlisted", path);
            }
        }
        check(manifest);
        check(manifest("tagmanifest-sha256.txt"));
    }

    private void check(Map<String, String> manifest) throws IOException {
        for (Map.Entry<String, String> file : manifest.entrySet()) {
            if (!entries.containsKey(file.getKey())) {
                throw ArchiveRefused.invalid("archive.intake.missing", shown(file.getKey()));
            }
            if (!Vault.sha256(read(file.getKey())).equalsIgnoreCase(file.getValue())) {
                throw ArchiveRefused.invalid("archive.intake.altered", file.getKey());
            }
        }
    }

    private Map<String, String> manifest(String file) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String line : text(file).lines().toList()) {
            String[] parts = line.split("\\s+\\*?", 2);
            if (parts.length != 2 || hashes.put(parts[1], parts[0]) != null) {
                throw ArchiveRefused.invalid("archive.intake.no_bag");
            }
        }
        return hashes;
    }

    private String text(String path) throws IOException {
        if (!entries.containsKey(path)) {
            throw ArchiveRefused.invalid("archive.intake.no_bag");
        }
        return new String(read(path), UTF_8);
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** Refuses a record whose files together are more than the memory should hold at once. */
    void requireReadable(String folder, Collection<String> paths) {
        if (paths.stream().mapToLong(path -> entries.get(path).getSize()).sum() > LARGEST_RECORD) {
            throw ArchiveRefused.invalid("archive.intake.bomb", shown(folder));
        }
    }

    /** What the entry says of its size is not believed either. */
    byte[] read(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            if (bytes.length != entry.getSize()) {
                throw ArchiveRefused.invalid("archive.intake.bomb", path);
            }
            return bytes;
        }
    }

    /** Paths of the files below {@code data/}, with it. */
    SortedSet<String> payload() {
        SortedSet<String> paths = new TreeSet<>(entries.keySet());
        paths.removeIf(path -> !path.startsWith(DATA));
        return paths;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
