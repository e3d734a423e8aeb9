package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PackingTest {
    private final Office office = ArchiveOffice.open();

    @Test
    void aRecordIsABagThatAnybodyCanCheck() throws Exception {
        UUID id = ArchiveOffice.signed(office);
        byte[] zip = office.run(() -> packing().pack(id, office.amina));
        Path kept = Path.of("target/bags", id + ".zip");
        Files.createDirectories(kept.getParent());
        Files.write(kept, zip);
        Map<String, byte[]> files = Unzipped.of(zip, id + "/");
        Unzipped.assertValid(files);
        Unzipped.keepMetadata(files, "agreement");
    }

    @Test
    void theBagHasTheActAsItIsStoredAndWhatHappenedToIt() throws Exception {
        UUID id = ArchiveOffice.signed(office);
        String sha256 = office.run(() -> beans(Acts.class).of(id)).getFirst().sha256();
        Map<String, byte[]> files = Unzipped.of(office.run(() -> packing().pack(id, office.amina)), id + "/");
        byte[] act = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("data/acts/"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertArrayEquals(office.run(() -> beans(Documents.class).read(sha256)), act);
        Document premis = xml(files.get("data/metadata/premis.xml"));
        assertEquals(List.of(sha256), texts(premis, "messageDigest"));
        assertEquals(
                List.of(
                        "creation",
                        "digital signature generation",
                        "digital signature generation",
                        "digital signature generation"),
                texts(premis, "eventType").subList(0, 4));
        Document core = xml(files.get("data/metadata/dublin-core.xml"));
        assertEquals(2, texts(core, "title").size(), "in Arabic and in French");
        assertTrue(Unzipped.text(files, "data/metadata/record.json").contains(sha256));
        assertTrue(files.containsKey("data/evidence/journal.jsonl"));
    }

    /** The library of the Library of Congress has no line of ours. */
    @Test
    void anIndependentValidatorCallsBagsValidAndFindsAChangedByte(@TempDir Path folder) throws Exception {
        PackedOffice packed = new PackedOffice();
        Path bag = folder.resolve("bag");
        for (Map.Entry<String, byte[]> file : packed.files().entrySet()) {
            Path place = bag.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(bag), false);
            Files.writeString(bag.resolve("data/metadata/ead.xml"), "<ead/>");
            assertThrows(CorruptChecksumException.class, () -> verifier.isValid(new BagReader().read(bag), false));
        }
    }

    @Test
    void itIsForArchivists() {
        UUID id = ArchiveOffice.signed(office);
        assertThrows(
                RuleBroken.NotVisible.class, () -> office.run(() -> packing().pack(id, office.karim)));
    }

    @Test
    void theSameContentIsTheSameBag() throws IOException {
        assertArrayEquals(small("a", "b"), small("a", "b"));
    }

    @Test
    void noNameLeadsOutOfTheBagOrStandsTwice() {
        for (String path : List.of("../x", "/x", "a//b", "a/../b", "C:x", "a b", "é", ".x", "")) {
            assertThrows(IllegalArgumentException.class, () -> small(path), path);
        }
        assertThrows(IllegalArgumentException.class, () -> small("a", "a"));
    }

    @Test
    void whatSomebodyTypedCannotAddALabel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bag bag = new Bag(out, "bag", Map.of("External-Description", "one\nPayload-Oxum: 0.0"))) {
            bag.add("a", new byte[0]);
        }
        String info = Unzipped.text(Unzipped.of(out.toByteArray(), "bag/"), "bag-info.txt");
        assertEquals(2, info.lines().count(), info);
    }

    private static byte[] small(String... paths) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fill(out, paths);
        return out.toByteArray();
    }

    private static void fill(OutputStream out, String... paths) throws IOException {
        try (Bag bag = new Bag(out, "bag", Map.of())) {
            for (String path : paths) {
                bag.add(path, path.getBytes(UTF_8));
            }
        }
    }

    private static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagNameNS("*", element);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> found.item(i).getTextContent())
                .toList();
    }

    private <T> T beans(Class<T> type) {
        return office.beans().get(type);
    }

    private Packing packing() {
        return beans(Packing.class);
    }
}
