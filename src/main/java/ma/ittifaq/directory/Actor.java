package ma.ittifaq.directory;

import java.util.UUID;

/**
 * Who acts: a person of the directory, or the system itself on its schedule.
 *
 * @param person the employee's id; null for {@link #SYSTEM} only
 */
public record Actor(UUID person) {

    public static final Actor SYSTEM = new Actor(null);

    public static Actor of(UUID person) {
        return new Actor(java.util.Objects.requireNonNull(person));
    }

    public boolean isSystem() {
        return person == null;
    }
}
