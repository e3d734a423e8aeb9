package ma.ittifaq.web;

/**
 * Some lines of a list that is leafed by their places, and the addresses of the lines before and after them.
 *
 * @param address of the page; its part {@code from} says how many lines come before
 * @param size lines of a full page
 * @param shown lines of this one
 * @param more whether others follow
 */
public record Leaf(Address address, int size, int shown, boolean more) {

    private static final String FROM = Address.FROM.name();

    /** Of a list of which one line more was read than is shown, if there is one. */
    public static Leaf peeked(Address address, int size, int read) {
        return new Leaf(address, size, Math.min(size, read), read > size);
    }

    /** Of a list whose length is known. */
    public static Leaf of(Address address, int size, long all) {
        long left = Math.max(0, all - address.number(FROM));
        return new Leaf(address, size, (int) Math.min(size, left), left > size);
    }

    /** Lines before these. */
    public int from() {
        return address.number(FROM);
    }

    /** The place of the last line shown, from 1. */
    public int last() {
        return from() + shown;
    }

    /** Empty on the first leaf. */
    public String previous() {
        return from() == 0 ? "" : address.with(FROM, Math.max(0, from() - size));
    }

    /** Empty on the last leaf. */
    public String next() {
        return more ? address.with(FROM, last()) : "";
    }
}
