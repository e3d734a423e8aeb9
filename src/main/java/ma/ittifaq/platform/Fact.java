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
 * @param concern whose agreement or data it is about, and what for
 */
public record Fact(String kind, String subject, Optional<UUID> actor, Map<String, String> details, Concern concern) {

    /**
     * What a fact is about beside its subject.
     *
     * @param person whom it concerns, beside the one who did it
     * @param agreement the agreement, by its id
     * @param purpose why somebody looked: a code of a closed list
     * @param behalf in whose place it was done, by delegation
     * @param acting the unit as whose acting head it was done
     */
    public record Concern(
            Optional<UUID> person,
            Optional<UUID> agreement,
            Optional<String> purpose,
            Optional<UUID> behalf,
            Optional<UUID> acting) {
        public static final Concern NONE = new Concern(Optional.empty(), Optional.empty(), Optional.empty());

        /** Of something that is done in nobody's place. */
        public Concern(Optional<UUID> person, Optional<UUID> agreement, Optional<String> purpose) {
            this(person, agreement, purpose, Optional.empty(), Optional.empty());
        }
    }

    public Fact {
        details = Map.copyOf(details);
    }

    public Fact(String kind, String subject, Optional<UUID> actor, Map<String, String> details) {
        this(kind, subject, actor, details, Concern.NONE);
    }

    public Fact(String kind, String subject, UUID actor) {
        this(kind, subject, Optional.ofNullable(actor), Map.of());
    }

    /** The same, of this agreement. */
    public Fact ofAgreement(UUID agreement) {
        return with(new Concern(
                concern.person(),
                Optional.ofNullable(agreement),
                concern.purpose(),
                concern.behalf(),
                concern.acting()));
    }

    /** The same, concerning this person. */
    public Fact concerning(UUID person) {
        return with(new Concern(
                Optional.ofNullable(person),
                concern.agreement(),
                concern.purpose(),
                concern.behalf(),
                concern.acting()));
    }

    /** The same, done for this purpose. */
    public Fact purposed(String purpose) {
        return with(new Concern(
                concern.person(), concern.agreement(), Optional.of(purpose), concern.behalf(), concern.acting()));
    }

    /** The same, done in the place of this person, or as acting head of this unit. */
    public Fact inPlaceOf(Optional<UUID> behalf, Optional<UUID> acting) {
        return with(new Concern(concern.person(), concern.agreement(), concern.purpose(), behalf, acting));
    }

    private Fact with(Concern other) {
        return new Fact(kind, subject, actor, details, other);
    }
}
