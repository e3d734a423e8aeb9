package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an act carries for machines is described by a schema that is published with the product, and keeps to it. */
class ActSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A change of the data without one of the schema, or the other way round, would leave old readers helpless. */
    @ParameterizedTest
    @EnumSource(ActSchema.class)
    void describesTheWholeSnapshotAndNothingElse(ActSchema schema) throws IOException {
        ObjectNode due = RecordSchema.of(schema.snapshot(), schema.id());
        Path hint = Path.of("target/schemas", schema.fileName());
        Files.createDirectories(hint.getParent());
        Files.writeString(hint, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(due));
        assertEquals(due, shape(JSON.readTree(schema.bytes())), "compare with " + hint);
    }

    static Stream<Record> snapshots() {
        return Stream.concat(
                Stream.of(
                        Samples.agreement(),
                        Samples.least(AgreementSnapshot.Kind.AMENDMENT),
                        Samples.certificate(),
                        Samples.elimination(),
                        Samples.transfer(2),
                        Samples.delegation(),
                        Samples.order(OrderSnapshot.Kind.FULL),
                        Samples.order(OrderSnapshot.Kind.RETURN)),
                Arrays.stream(DecisionSnapshot.Kind.values()).map(Samples::decision));
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void whatAnActCarriesKeepsToIt(Record snapshot) throws IOException {
        assertEquals(List.of(), violations(JSON.readTree(SnapshotJson.write(snapshot))));
    }

    @Test
    void whatDoesNotKeepToItIsFound() throws IOException {
        ObjectNode data = (ObjectNode) JSON.readTree(SnapshotJson.write(Samples.agreement()));
        data.put("renderedAt", "yesterday").put("height", 180).remove("reference");
        String found = String.join("\n", violations(data));
        for (String fault : List.of("renderedAt", "height", "reference")) {
            assertTrue(found.contains(fault), found);
        }
    }

    /** Thirty years on nobody is there to ask what a field means. */
    @ParameterizedTest
    @EnumSource(ActSchema.class)
    void saysWhatEachPartMeans(ActSchema schema) throws IOException {
        JsonNode root = JSON.readTree(schema.bytes());
        assertFalse(root.path("description").asText().isBlank());
        root.path("$defs")
                .properties()
                .forEach(type ->
                        assertFalse(type.getValue().path("description").asText().isBlank(), type.getKey()));
        root.path("properties")
                .properties()
                .forEach(part -> assertTrue(
                        part.getValue().has("description") || part.getKey().equals("schema"), part.getKey()));
    }

    private static List<String> violations(JsonNode data) throws IOException {
        ActSchema named = Arrays.stream(ActSchema.values())
                .filter(schema -> schema.id().equals(data.path("schema").asText()))
                .findFirst()
                .orElseThrow();
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(JSON.readTree(named.bytes()), strict);
        return schema.validate(data).stream().map(Object::toString).toList();
    }

    /** Without the words that only people read. */
    private static JsonNode shape(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("title"));
            if (object.path("description").isTextual()) {
                object.remove("description");
            }
        }
        node.forEach(ActSchemasTest::shape);
        return node;
    }
}
