package ma.ittifaq.archive;

import ma.ittifaq.platform.Refusal;

/** A refusal by the rules of the archive. Nothing was changed. */
public final class ArchiveRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private ArchiveRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    /** It was decided meanwhile, or something stands in the way. */
    public static ArchiveRefused conflict(String key, Object... arguments) {
        return new ArchiveRefused(Kind.CONFLICT, key, arguments);
    }

    /** The person may see it but must leave it to another. */
    public static ArchiveRefused forbidden(String key, Object... arguments) {
        return new ArchiveRefused(Kind.FORBIDDEN, key, arguments);
    }

    /** What was given is not acceptable. */
    public static ArchiveRefused invalid(String key, Object... arguments) {
        return new ArchiveRefused(Kind.INVALID, key, arguments);
    }
}
