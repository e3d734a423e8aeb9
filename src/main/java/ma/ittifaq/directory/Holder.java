package ma.ittifaq.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who may act at a step: the holder in person, a deputy in the holder's place, or the acting head of a unit whose
 * post is vacant.
 *
 * @param person who acts
 * @param holder whose place it is; the same person unless by delegation
 * @param acting the unit that they head for the time being; empty for whoever holds the office
 */
public record Holder(UUID person, UUID holder, Optional<UUID> acting) {

    public Holder(UUID person, UUID holder) {
        this(person, holder, Optional.empty());
    }

    public static Holder inPerson(UUID person) {
        return new Holder(person, person);
    }

    static Holder acting(UUID person, UUID unit) {
        return new Holder(person, person, Optional.of(unit));
    }

    /** Whose place the person takes, empty when acting in person. */
    public Optional<UUID> onBehalfOf() {
        return person.equals(holder) ? Optional.empty() : Optional.of(holder);
    }
}
