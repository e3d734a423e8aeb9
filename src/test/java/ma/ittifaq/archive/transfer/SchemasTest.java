package ma.ittifaq.archive.transfer;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Our descriptions against the published schemas, in a folder that whoever has them names (decision 0022). */
@EnabledIfSystemProperty(
        named = "archive.schemas",
        matches = ".+",
        disabledReason = "-Darchive.schemas=FOLDER with premis.xsd, ead3.xsd and dc.xsd")
class SchemasTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("archive.schemas", ""));

    /** The container of OAI holds elements of Dublin Core, whichever and however many. */
    private static final String OAI_DC = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
            targetNamespace="http://www.openarchives.org/OAI/2.0/oai_dc/">
          <xs:import namespace="http://purl.org/dc/elements/1.1/" schemaLocation="%s"/>
          <xs:element name="dc"><xs:complexType><xs:sequence>
            <xs:any namespace="http://purl.org/dc/elements/1.1/" maxOccurs="unbounded"/>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """;

    private static Map<String, byte[]> files;
    private static String record;

    @BeforeAll
    static void pack() throws Exception {
        PackedOffice packed = new PackedOffice();
        files = packed.files();
        record = "data/records/" + packed.record() + "/metadata/";
    }

    @Test
    void premis() throws Exception {
        validate(new StreamSource(SCHEMAS.resolve("premis.xsd").toFile()), record + "premis.xml");
    }

    @Test
    void ead() throws Exception {
        validate(new StreamSource(SCHEMAS.resolve("ead3.xsd").toFile()), "data/metadata/ead.xml");
    }

    @Test
    void dublinCore() throws Exception {
        String container = OAI_DC.formatted(SCHEMAS.resolve("dc.xsd").toUri());
        validate(new StreamSource(new StringReader(container)), record + "dublin-core.xml");
    }

    private static void validate(Source schema, String file) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.newSchema(schema).newValidator().validate(new StreamSource(new ByteArrayInputStream(files.get(file))));
    }
}
