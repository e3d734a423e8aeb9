package ma.ittifaq.campaign;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a post suits telework, and why not.
 *
 * @param classified whether HR has classified it at all
 * @param unmet criteria that it does not meet
 * @param note HR's words; null without any
 * @param at when it was classified; null before
 * @param version of the classification; -1 before there is one
 */
public record Suitability(boolean classified, Set<Criterion> unmet, String note, Instant at, long version) {

    /** What can be said of a post. */
    public enum Standing {
        SUITABLE,
        UNSUITABLE,
        UNCLASSIFIED
    }

    static final Suitability NONE = new Suitability(false, Set.of(), null, null, -1);

    public Suitability {
        unmet = unmet.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(unmet));
    }

    public Standing standing() {
        if (!classified) {
            return Standing.UNCLASSIFIED;
        }
        return unmet.isEmpty() ? Standing.SUITABLE : Standing.UNSUITABLE;
    }
}
