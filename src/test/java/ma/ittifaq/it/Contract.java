package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;

/** The OpenAPI document as the server serves it, and whether answers keep to it. */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract served() throws IOException, InterruptedException {
        HttpResponse<byte[]> served = Api.asNobody().get("/openapi.json");
        assertEquals(200, served.statusCode());
        return new Contract(json(served));
    }

    static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return JSON.readTree(response.body());
    }

    /** The worked example of that name, as it stands. */
    JsonNode example(String method, String path, String mediaType, String name) {
        return document.path("paths")
                .path(path)
                .path(method)
                .path("requestBody")
                .path("content")
                .path(mediaType)
                .path("examples")
                .path(name);
    }

    /** The answer has a status that the operation names, and a body of the schema that it names for it. */
    JsonNode keeps(String method, String path, HttpResponse<byte[]> response) throws IOException {
        String status = Integer.toString(response.statusCode());
        JsonNode answer = resolved(
                document.path("paths").path(path).path(method).path("responses").path(status));
        String where = method + " " + path + " -> " + status + " " + new String(response.body());
        assertTrue(!answer.isMissingNode(), "not described: " + where);
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode schema = answer.path("content").path(type).path("schema");
        assertTrue(!schema.isMissingNode(), type + " is not described: " + where);
        JsonNode body = json(response);
        assertEquals(Set.of(), validator(schema).validate(body), where);
        return body;
    }

    Set<ValidationMessage> faults(JsonNode schema, JsonNode value) {
        return validator(schema).validate(value);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private JsonSchema validator(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.get("components"));
        whole.setAll((ObjectNode) schema);
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole, strict);
    }
}
