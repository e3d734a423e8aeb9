package ma.ittifaq.platform;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the work of this thread is done for: a network address, and the account when it is that of no person, such as the
 * first administrator's; neither for what the system does by itself.
 */
public final class Whence {

    private static final ThreadLocal<String> ADDRESS = new ThreadLocal<>();
    private static final ThreadLocal<UUID> ACCOUNT = new ThreadLocal<>();

    private Whence() {}

    /** What the thread does from now on it does for this address, until {@link #nowhere}. */
    public static void from(String address) {
        ADDRESS.set(address);
    }

    /** And for this account, which no person of the directory has. */
    public static void by(UUID account) {
        ACCOUNT.set(account);
    }

    public static void nowhere() {
        ADDRESS.remove();
        ACCOUNT.remove();
    }

    public static Optional<String> address() {
        return Optional.ofNullable(ADDRESS.get());
    }

    public static Optional<UUID> account() {
        return Optional.ofNullable(ACCOUNT.get());
    }

    /** The same work, done by whichever thread for whom this one works. */
    public static <T> Supplier<T> carried(Supplier<T> work) {
        String address = ADDRESS.get();
        UUID account = ACCOUNT.get();
        return () -> {
            ADDRESS.set(address);
            ACCOUNT.set(account);
            try {
                return work.get();
            } finally {
                nowhere();
            }
        };
    }
}
