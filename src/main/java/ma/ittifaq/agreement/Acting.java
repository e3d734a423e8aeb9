package ma.ittifaq.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Holder;

/**
 * Somebody before one agreement: who acts, and in which capacities the rules let them act on it now.
 *
 * @param actor who acts
 * @param capacities each capacity, with whose place is taken
 */
public record Acting(Actor actor, Map<Party, Holder> capacities) {

    public Acting {
        capacities = Map.copyOf(capacities);
    }

    public static Acting system() {
        return new Acting(Actor.SYSTEM, Map.of());
    }

    public Set<Party> parties() {
        return actor.isSystem() ? Set.of(Party.SYSTEM) : capacities.keySet();
    }

    /** The unit that the actor heads for the time being, where that is why they have the capacity. */
    public Optional<UUID> actingIn(Party party) {
        return Optional.ofNullable(capacities.get(party)).flatMap(Holder::acting);
    }

    /** Whose place is taken in that capacity; empty when acting in person. */
    public Optional<UUID> onBehalfOf(Party party) {
        return Optional.ofNullable(capacities.get(party)).flatMap(Holder::onBehalfOf);
    }
}
