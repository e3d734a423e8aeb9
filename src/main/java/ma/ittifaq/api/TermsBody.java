package ma.ittifaq.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.TermsJson;
import ma.ittifaq.platform.Refusal;

/** Terms between the wire and the law: the shape is {@link TermsJson}'s. */
final class TermsBody {

    private TermsBody() {}

    static JsonObject write(Terms terms) {
        try (JsonReader reader = Json.createReader(new StringReader(TermsJson.write(terms)))) {
            return reader.readObject();
        }
    }

    static Terms read(JsonObject json) {
        try {
            return TermsJson.read(json.toString());
        } catch (JsonbException unreadable) {
            for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
            }
            throw new BodyInvalid(Finding.of("terms", "terms.json.malformed"));
        }
    }
}
