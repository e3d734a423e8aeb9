package ma.ittifaq.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who may act at a step: the holder in person, or a deputy in the holder's place.
 *
 * @param person who acts
 * @param holder whose place it is; the same person unless by delegation
 */
public record Holder(UUID person, UUID holder) {

    public static Holder inPerson(UUID person) {
        return new Holder(person, person);
    }

    /** Whose place the person takes, empty when acting in person. */
    public Optional<UUID> onBehalfOf() {
        return person.equals(holder) ? Optional.empty() : Optional.of(holder);
    }
}
