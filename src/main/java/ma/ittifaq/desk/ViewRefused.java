package ma.ittifaq.desk;

import ma.ittifaq.platform.Refusal;

/** A view that is not saved. */
public final class ViewRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ViewRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static ViewRefused invalid(String what, Object... arguments) {
        return new ViewRefused(Kind.INVALID, "archive.search." + what, arguments);
    }
}
