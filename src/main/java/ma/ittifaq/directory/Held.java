package ma.ittifaq.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A post that somebody has: head of a unit, or a role over it.
 *
 * @param role none for the head
 */
record Held(Role role, UUID unit) {

    private static final String HEAD = "HEAD";

    static Held head(UUID unit) {
        return new Held(null, unit);
    }

    /** As acts of delegation keep them, by comma. */
    static String text(Collection<Held> posts) {
        return posts.stream().map(Held::toString).sorted().collect(Collectors.joining(","));
    }

    static Set<Held> read(String text) {
        return Arrays.stream(text.split(","))
                .filter(post -> !post.isEmpty())
                .map(Held::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Held of(String post) {
        String[] parts = post.split("@");
        return new Held(parts[0].equals(HEAD) ? null : Role.valueOf(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return (role == null ? HEAD : role.name()) + "@" + unit;
    }
}
