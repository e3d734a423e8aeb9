package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.ittifaq.platform.Vault;

/** A bag as whoever gets it sees it: read without the code that wrote it. */
final class Unzipped {
    private Unzipped() {}

    static Map<String, byte[]> of(byte[] zip, String folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertTrue(entry.getName().startsWith(folder), entry.getName());
                files.put(entry.getName().substring(folder.length()), in.readAllBytes());
            }
        }
        return files;
    }

    /** Every rule of RFC 8493 that our bags have something for. */
    static void assertValid(Map<String, byte[]> files) {
        assertEquals("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", text(files, "bagit.txt"));
        Map<String, String> manifest = manifest(text(files, "manifest-sha256.txt"));
        assertEquals(payload(files), manifest.keySet());
        manifest.forEach((path, hash) -> assertEquals(hash, Vault.sha256(files.get(path)), path));
        Map<String, String> tags = manifest(text(files, "tagmanifest-sha256.txt"));
        tags.forEach((path, hash) -> assertEquals(hash, Vault.sha256(files.get(path)), path));
        assertEquals(new TreeSet<>(List.of("bag-info.txt", "bagit.txt", "manifest-sha256.txt")), tags.keySet());
        long octets =
                manifest.keySet().stream().mapToLong(p -> files.get(p).length).sum();
        assertTrue(text(files, "bag-info.txt").contains("Payload-Oxum: " + octets + "." + manifest.size() + "\n"));
    }

    static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), UTF_8);
    }

    /** The descriptions of a bag, one of each kind, for whoever wants to look at them. */
    static void keepMetadata(Map<String, byte[]> files, String name) throws IOException {
        Path folder = Path.of("target/bags", name);
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".xml") && file.getKey().contains("metadata/")) {
                Files.write(folder.resolve(Path.of(file.getKey()).getFileName().toString()), file.getValue());
            }
        }
    }

    private static Set<String> payload(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(p -> p.startsWith("data/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> manifest(String text) {
        return text.lines()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0], (a, b) -> a, TreeMap::new));
    }
}
