package ma.ittifaq.archive.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;

/** The E-ARK form of a package, held against the published schemas and by a validator that others wrote. */
class SipTest {
    private static final String FOLDER = "transfer-0001-001/";
    private static final String VERSION = "2.2.0";

    private static PackedOffice packed;
    private static Map<String, byte[]> files;

    @TempDir
    Path directory;

    @BeforeAll
    static void pack() throws IOException {
        packed = new PackedOffice();
        files = Unzipped.of(packed.sip(), FOLDER);
        Path kept = Path.of("target/bags/transfer-0001-001-sip.zip");
        Files.createDirectories(kept.getParent());
        Files.write(kept, packed.sip());
    }

    /** The schema of METS 1.12 and those of the DILCIS board, as commons-ip brings them. */
    @Test
    void theListIsValidByThePublishedSchemas() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file");
        Source[] schemas = Stream.of("xlink", "DILCISExtensionMETS", "DILCISExtensionSIPMETS", "mets1_12")
                .map(SipTest::schema)
                .toArray(Source[]::new);
        factory.newSchema(schemas)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(files.get("METS.xml"))));
    }

    private static Source schema(String name) {
        URL schema = EARKSIPValidator.class.getResource("/schemas2/" + name + ".xsd");
        return new StreamSource(schema.toExternalForm());
    }

    @Test
    void theValidatorOfTheCommunityCallsThePackageValid() throws Exception {
        JsonObject report = report(packed.sip());
        assertEquals("VALID", report.getJsonObject("summary").getString("result"), () -> failed(report));
    }

    @Test
    void andFindsAChangedByte() throws Exception {
        JsonObject report = report(changed(path -> path.endsWith(".pdf")));
        assertEquals("INVALID", report.getJsonObject("summary").getString("result"));
    }

    @Test
    void itHasWhatTheBagHasAndTheFindingAidPointsIntoIt() throws IOException {
        Map<String, byte[]> bag = packed.files();
        String record = packed.record().toString();
        List<String> acts = bag.keySet().stream()
                .filter(path -> path.startsWith("data/records/" + record + "/acts/"))
                .toList();
        assertFalse(acts.isEmpty());
        String ead = new String(files.get("metadata/descriptive/ead.xml"), StandardCharsets.UTF_8);
        for (String act : acts) {
            String place = "representations/" + record + "/data/" + act.substring(act.lastIndexOf('/') + 1);
            assertArrayEquals(bag.get(act), files.get(place));
            assertTrue(ead.contains("href=\"" + place + "\""), ead);
        }
        assertTrue(files.keySet().stream().noneMatch(path -> path.endsWith("rows.json")), "for another Ittifaq alone");
        assertTrue(files.containsKey("metadata/preservation/" + record + ".xml"));
    }

    private byte[] changed(java.util.function.Predicate<String> which) throws IOException {
        UnaryOperator<byte[]> change = bytes -> {
            byte[] other = bytes.clone();
            other[other.length / 2] ^= 1;
            return other;
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(FOLDER + file.getKey()));
                zip.write(which.test(file.getKey()) ? change.apply(file.getValue()) : file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private JsonObject report(byte[] zip) throws Exception {
        Path sip = directory.resolve("transfer-0001-001.zip");
        Files.write(sip, zip);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EARKSIPValidator(new ValidationReportOutputJson(sip, out), VERSION).validate(VERSION);
        return Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .readObject();
    }

    private static String failed(JsonObject report) {
        return report.getJsonArray("validation").getValuesAs(JsonObject.class).stream()
                .filter(rule ->
                        rule.getJsonObject("testing").getString("outcome").equals("FAILED"))
                .map(JsonObject::toString)
                .collect(Collectors.joining("\n"));
    }
}
