package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import ma.ittifaq.regulation.LegalReference.Kind;

/** The legal texts we know, in order of rank. */
@ApplicationScoped
public class LegalReferences {
    private final Map<String, LegalReference> byKey = new LinkedHashMap<>();

    public LegalReferences() {
        for (JsonObject entry : Texts.read("references.json").getValuesAs(JsonObject.class)) {
            LegalReference reference = reference(entry);
            byKey.put(reference.key(), reference);
        }
    }

    public List<LegalReference> all() {
        return List.copyOf(byKey.values());
    }

    /** The visas an act made on that day prints, in order of rank. */
    public List<LegalReference> visas(LocalDate day) {
        return byKey.values().stream()
                .filter(reference -> reference.printed() && reference.inForceOn(day))
                .toList();
    }

    /** The visas of a one-page decision about an agreement: the statute, the hours, the telework circular. */
    public List<LegalReference> decisionVisas(LocalDate day) {
        return visas(day).stream().filter(LegalReference::decisions).toList();
    }

    public Optional<LegalReference> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public LegalReference require(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException("No legal reference " + key));
    }

    private static LegalReference reference(JsonObject entry) {
        return new LegalReference(
                entry.getString("key"),
                entry.getString("number"),
                Kind.valueOf(entry.getString("kind")),
                Texts.pair(entry, "issuer"),
                LocalDate.parse(entry.getString("date")),
                Texts.pair(entry, "subject"),
                Texts.pair(entry, "citation"),
                Optional.ofNullable(entry.getString("repealed", null)).map(LocalDate::parse),
                entry.getBoolean("printed"),
                entry.getBoolean("decisions"),
                entry.getString("provenance"));
    }
}
