package ma.ittifaq.platform;

import java.util.List;
import java.util.Optional;

/**
 * A request that the application refuses: nothing was changed, and the person can be told why.
 *
 * <p>Unchecked, so that a {@code @Transactional} boundary rolls back. The message is a key of the {@code refusals}
 * bundle; pages and API translate it in one place each.
 */
public abstract class Refusal extends RuntimeException {

    /** What kind of refusal it is; the API maps each to one HTTP status (DESIGN section 6). */
    public enum Kind {
        /** 404: it does not exist, or it is not yours to see. */
        NOT_FOUND,
        /** 403: seen, but not yours to do. */
        FORBIDDEN,
        /** 409: the move is not possible in this state, or contradicts another agreement. */
        CONFLICT,
        /** 412: somebody changed it meanwhile. */
        STALE,
        /** 422: the content is not acceptable. */
        INVALID,
        /** 413: more content than is taken. */
        TOO_LARGE,
        /** 429: asked too often; later is another matter. */
        TOO_MANY,
        /** 503: others are at work; the same may be asked again. */
        BUSY
    }

    private static final int DEEPEST = 20;

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    protected Refusal(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The refusal inside what transactions, CDI and Faces wrapped around it; empty for a defect. */
    public static Optional<Refusal> in(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEEPEST; i++, cause = cause.getCause()) {
            Optional<Refusal> found = cause instanceof Refusal refusal ? Optional.of(refusal) : Contended.of(cause);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    /** Key in the bundle {@code ma.ittifaq.refusals}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
