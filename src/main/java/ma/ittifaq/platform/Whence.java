package ma.ittifaq.platform;

import java.util.Optional;

/** The network address that the work of this thread is done for; none for what the system does by itself. */
public final class Whence {

    private static final ThreadLocal<String> ADDRESS = new ThreadLocal<>();

    private Whence() {}

    /** What the thread does from now on it does for this address, until {@link #nowhere}. */
    public static void from(String address) {
        ADDRESS.set(address);
    }

    public static void nowhere() {
        ADDRESS.remove();
    }

    public static Optional<String> address() {
        return Optional.ofNullable(ADDRESS.get());
    }
}
