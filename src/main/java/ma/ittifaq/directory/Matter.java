package ma.ittifaq.directory;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of act that can be delegated apart: the three kinds of agreement, and what is decided once one is signed. */
public enum Matter {
    INITIAL,
    AMENDMENT,
    RENEWAL,
    /** Suspension, resumption, notice and early end of an agreement that is signed. */
    COURSE;

    /** All of them: what an act delegates that names none. */
    public static Set<Matter> all() {
        return EnumSet.allOf(Matter.class);
    }
}
