package ma.ittifaq.audit;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A chained line as auditors read it. What it tells is taken from the text that the hash covers, never from what is kept
 * beside it to find it by.
 *
 * @param sequence its number, without gap
 * @param at when
 * @param kind what happened
 * @param subject what it happened to
 * @param actor who did it; empty for the system or somebody unknown
 * @param onBehalfOf in whose place
 * @param person whom it concerns
 * @param agreement the agreement it is about
 * @param from the state before, where there is one
 * @param to the state after, where there is one
 * @param where the network address that it was done from
 * @param purpose what somebody looked for
 * @param outcome how it ended
 * @param canonical the text that the hash covers
 * @param hash the chain's hash at this line
 */
public record Line(
        long sequence,
        Instant at,
        String kind,
        String subject,
        Optional<UUID> actor,
        Optional<UUID> onBehalfOf,
        Optional<UUID> person,
        Optional<UUID> agreement,
        Optional<String> from,
        Optional<String> to,
        Optional<String> where,
        Optional<String> purpose,
        Outcome outcome,
        String canonical,
        String hash) {

    /** Json.create… searches every library for the provider, at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    static Line of(long sequence, String canonical, String hash) {
        JsonObject told;
        try (JsonReader reader = JSON.createReader(new StringReader(canonical))) {
            told = reader.readObject();
        }
        String kind = told.getString("kind");
        return new Line(
                sequence,
                Instant.parse(told.getString("at")),
                kind,
                told.getString("subject"),
                id(told, "actor"),
                id(told, "onBehalfOf"),
                id(told, "person"),
                id(told, "agreement"),
                text(told, "from"),
                text(told, "to"),
                text(told, "where"),
                text(told, "purpose"),
                text(told, "outcome").map(Outcome::valueOf).orElseGet(() -> Kinds.outcome(kind)),
                canonical,
                hash);
    }

    /** Where it stands in a list by time. */
    public Place place() {
        return new Place(at, sequence);
    }

    private static Optional<UUID> id(JsonObject told, String name) {
        return text(told, name).map(UUID::fromString);
    }

    private static Optional<String> text(JsonObject told, String name) {
        return told.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
