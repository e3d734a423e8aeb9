package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;

/** Stands where the engine will be: the data of the act as text, until the engine draws it. */
@ApplicationScoped
class Press {
    private static final Jsonb JSONB = JsonbBuilder.create();

    byte[] print(Record snapshot) {
        return ("%PDF-1.7\n" + JSONB.toJson(snapshot)).getBytes(StandardCharsets.UTF_8);
    }
}
