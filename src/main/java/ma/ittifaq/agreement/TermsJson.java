package ma.ittifaq.agreement;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Terms as JSON: the one shape shared by the database, the API and the document's attachment. */
public final class TermsJson {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private TermsJson() {}

    public static String write(Terms terms) {
        return JSONB.toJson(terms);
    }

    public static Terms read(String json) {
        return JSONB.fromJson(json, Terms.class);
    }
}
