package ma.ittifaq.platform;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that the journal must know beside the moves of agreements: a document read, an import, a sign-in. Fired as a
 * CDI event inside the transaction in which it happens; the journal writes its entry in that same transaction.
 *
 * @param kind what happened, in lower case with a dot: {@code document.read}, {@code identity.signed_in}
 * @param subject what it happened to: an id, a reference, an account name; never a sensitive field
 * @param actor the person who did it; empty for the system or somebody unknown
 * @param details more about it; only their hash enters the journal
 */
public record Fact(String kind, String subject, Optional<UUID> actor, Map<String, String> details) {
    public Fact {
        details = Map.copyOf(details);
    }

    public Fact(String kind, String subject, UUID actor) {
        this(kind, subject, Optional.ofNullable(actor), Map.of());
    }
}
