package ma.ittifaq.campaign;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.OrgChart;

/**
 * How far somebody's office goes, against the units that an order or a phase means with those below them.
 *
 * @param units those of the office, with every unit below
 * @param above the same with every unit above: whatever means one of these means people of the office
 */
record Reach(Set<UUID> units, Set<UUID> above) {

    static Reach of(Set<UUID> units, OrgChart chart) {
        Set<UUID> above = new HashSet<>();
        units.forEach(unit -> chart.upwards(unit).forEach(each -> above.add(each.id())));
        return new Reach(Set.copyOf(units), Set.copyOf(above));
    }

    /** All of it is theirs: to change and to set going. */
    boolean holds(Collection<UUID> meant) {
        return units.containsAll(meant);
    }

    /** Some of it is theirs: to read. */
    boolean meets(Collection<UUID> meant) {
        return !Collections.disjoint(above, meant);
    }
}
