package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.Bilingual;

/**
 * A package of a transfer as an E-ARK SIP (DILCIS, CSIP and SIP 2.2.0), made of the bag while that is read: each record is a
 * representation, its acts are the data of it, its evidence documentation, its descriptions metadata of the package. What
 * only another Ittifaq can read is left out.
 */
final class Sip {
    private static final String DATA = "data/";
    private static final String RECORDS = "records/";
    private static final String ROWS = "metadata/rows.json";

    private final ZipOutputStream zip;
    private final String name;
    private final List<SipFile> files = new ArrayList<>();

    private Sip(OutputStream out, String name) {
        this.zip = new ZipOutputStream(out);
        this.name = name;
    }

    /**
     * Neither stream is closed. The same bag gives the same bytes.
     *
     * @param name of the folder in either ZIP
     * @param made when the bag was made
     */
    static void of(InputStream bag, String name, Bilingual administration, Instant made, OutputStream out)
            throws IOException {
        Sip sip = new Sip(out, name);
        ZipInputStream in = new ZipInputStream(bag, UTF_8);
        String data = name + "/" + DATA;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (entry.getName().startsWith(data) && !entry.getName().endsWith(ROWS)) {
                sip.add(entry.getName().substring(data.length()), in.readAllBytes());
            }
        }
        try {
            sip.write("METS.xml", Mets.of(name, administration, made, sip.files));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        sip.zip.finish();
    }

    private void add(String path, byte[] bytes) throws IOException {
        String place = place(path);
        byte[] placed = path.equals("metadata/ead.xml") ? pointing(bytes) : bytes;
        write(place, placed);
        files.add(new SipFile(place, placed.length, Vault.sha256(placed)));
    }

    private static String place(String path) {
        if (!path.startsWith(RECORDS)) {
            return path.replaceFirst("^metadata/", "metadata/descriptive/");
        }
        String[] parts = path.split("/", 4);
        String record = parts[1];
        return switch (parts[2]) {
            case "metadata" -> metadata(record, parts[3]);
            case "evidence" -> "documentation/" + record + "/" + parts[3];
            default -> "representations/" + record + "/data/" + parts[3];
        };
    }

    private static String metadata(String record, String file) {
        return switch (file) {
            case "premis.xml" -> "metadata/preservation/" + record + ".xml";
            case "dublin-core.xml" -> "metadata/descriptive/" + record + ".xml";
            default -> "metadata/other/" + record + "-" + file;
        };
    }

    /** The finding aid, which names each act by its path. */
    private static byte[] pointing(byte[] ead) {
        return new String(ead, UTF_8)
                .replaceAll("href=\"records/([0-9a-f-]+)/(?:acts|scans)/", "href=\"representations/$1/data/")
                .getBytes(UTF_8);
    }

    private void write(String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name + "/" + path);
        entry.setTimeLocal(Bag.NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
