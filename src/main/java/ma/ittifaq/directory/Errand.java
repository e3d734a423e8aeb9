package ma.ittifaq.directory;

import java.util.Optional;

/** What somebody is about to do in an office, so far as acts of delegation tell it apart. */
public sealed interface Errand permits Delegation.Scope, Errand.In {

    Delegation.Scope scope();

    /** In which matter; empty when it is asked for whichever. */
    Optional<Matter> matter();

    static Errand in(Delegation.Scope scope, Matter matter) {
        return new In(scope, Optional.of(matter));
    }

    /** The power, in one matter. */
    record In(Delegation.Scope scope, Optional<Matter> matter) implements Errand {}
}
