package ma.ittifaq.archive.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.ittifaq.document.ActSchema;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.Bilingual;

/**
 * A bag (BagIt 1.0, RFC 8493) in a ZIP of one folder, written while it is filled: only names and hashes are kept until it
 * is closed. The same content gives the same bytes.
 */
final class Bag implements AutoCloseable {
    private static final String SAFE = "[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*";

    /** The pattern takes stack for each slash, and no system takes longer paths. */
    private static final int LONGEST_PATH = 1000;

    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String name;
    private final Map<String, String> info;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long octets;

    /**
     * @param name of the folder
     * @param info what {@code bag-info.txt} says, beside the sum of the payload
     */
    Bag(OutputStream out, String name, Map<String, String> info) {
        this.zip = new ZipOutputStream(out);
        this.name = name;
        this.info = new LinkedHashMap<>(info);
    }

    /** What every bag of ours says of itself; more may be put behind it. */
    static Map<String, String> info(Bilingual administration, LocalDate day) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", administration.fr() + " – " + administration.ar());
        info.put("Bagging-Date", day.toString());
        info.put("Bag-Software-Agent", "Ittifaq");
        return info;
    }

    /** So that the data in the acts can be understood without us. */
    void addSchemas() throws IOException {
        for (ActSchema schema : ActSchema.values()) {
            add("schemas/" + schema.fileName(), schema.bytes());
        }
    }

    /** Whether every system can write it, and it leads nowhere else. */
    static boolean isSafe(String path) {
        return path.length() <= LONGEST_PATH && path.matches(SAFE);
    }

    /** @param path below {@code data/}, of names that every system can write */
    void add(String path, byte[] bytes) throws IOException {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("Not a name for a bag: " + path);
        }
        if (payload.containsKey("data/" + path)) {
            throw new IllegalArgumentException("Twice in one bag: " + path);
        }
        octets += bytes.length;
        payload.put("data/" + path, write("data/" + path, bytes));
    }

    @Override
    public void close() throws IOException {
        info.put("Payload-Oxum", octets + "." + payload.size());
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tag("bag-info.txt", labels());
        tag("manifest-sha256.txt", manifest(payload));
        write("tagmanifest-sha256.txt", manifest(tags).getBytes(StandardCharsets.UTF_8));
        zip.close();
    }

    private void tag(String file, String text) throws IOException {
        tags.put(file, write(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A line break in a value would begin another label. */
    private String labels() {
        return info.entrySet().stream()
                .map(label -> label.getKey() + ": " + label.getValue().replaceAll("\\s+", " ") + "\n")
                .collect(Collectors.joining());
    }

    private static String manifest(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private String write(String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name + "/" + path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        return Vault.sha256(bytes);
    }
}
