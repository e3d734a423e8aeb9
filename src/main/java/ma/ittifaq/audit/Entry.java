package ma.ittifaq.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact.Concern;
import ma.ittifaq.platform.Vault;

/**
 * A fact as the journal tells it. The fields and their spelling are fixed with the first entry ever written: a new field
 * is a new format, with another value of {@code v}. Format 2 added whom and which agreement it concerns, the purpose,
 * where it came from and the outcome; entries of format 1 stay as they are.
 *
 * @param at when
 * @param actor who did it; empty for the system or somebody unknown
 * @param onBehalfOf in whose place
 * @param kind what happened: {@code agreement.approve}, {@code document.read}
 * @param subject what it happened to: an id, a reference, an account name
 * @param from the state before, where there is one
 * @param to the state after, where there is one
 * @param concern whose data or which agreement it is about, and what for
 * @param where the network address that it was done from
 * @param outcome how it ended
 * @param details what else is known; only its hash is written
 */
record Entry(
        Instant at,
        Optional<UUID> actor,
        Optional<UUID> onBehalfOf,
        String kind,
        String subject,
        Optional<String> from,
        Optional<String> to,
        Concern concern,
        Optional<String> where,
        Outcome outcome,
        Map<String, String> details) {
    static final int LONGEST_SUBJECT = 200;
    private static final String FORMAT = "2";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    Entry {
        subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    String canonical() {
        Map<String, String> fields = new HashMap<>();
        fields.put("v", FORMAT);
        fields.put("at", INSTANT.format(at));
        fields.put("actor", text(actor));
        fields.put("onBehalfOf", text(onBehalfOf));
        fields.put("kind", kind);
        fields.put("subject", subject);
        fields.put("from", from.orElse(null));
        fields.put("to", to.orElse(null));
        fields.put("person", text(concern.person()));
        fields.put("agreement", text(concern.agreement()));
        fields.put("purpose", concern.purpose().orElse(null));
        fields.put("where", where.orElse(null));
        fields.put("outcome", outcome.name());
        fields.put("details", detailsHash(details));
        return CanonicalJson.write(fields);
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse(null);
    }

    /** SHA-256 of the details in canonical form: proves them to whoever has them, tells nothing to whoever has not. */
    static String detailsHash(Map<String, String> details) {
        return Vault.sha256(CanonicalJson.write(details).getBytes(StandardCharsets.UTF_8));
    }
}
