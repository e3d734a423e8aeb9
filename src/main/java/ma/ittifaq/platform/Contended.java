package ma.ittifaq.platform;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Optional;

/** Others were at work on the same data, or on the database as a whole, and nothing was changed. */
public final class Contended extends Refusal {

    private static final long serialVersionUID = 1L;

    private Contended(Kind kind, String key) {
        super(kind, key);
    }

    /** Too much is going on at once; the same may be asked again as it is. */
    public static Contended busy() {
        return new Contended(Kind.BUSY, "busy");
    }

    /** What a database's failure tells the person; empty when it tells of a defect. */
    static Optional<Refusal> of(Throwable thrown) {
        return switch (thrown) {
            case OptimisticLockException overtaken -> Optional.of(new Contended(Kind.STALE, "agreement.stale"));
            case PessimisticLockException locked -> Optional.of(busy());
            case LockTimeoutException waited -> Optional.of(busy());
            case null, default -> Optional.empty();
        };
    }
}
