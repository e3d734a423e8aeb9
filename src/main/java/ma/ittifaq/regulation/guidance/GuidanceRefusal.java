package ma.ittifaq.regulation.guidance;

import ma.ittifaq.platform.Refusal;

/** A refusal of the editor of topics: nothing was kept. */
public final class GuidanceRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    private GuidanceRefusal(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static GuidanceRefusal notVisible() {
        return new GuidanceRefusal(Kind.NOT_FOUND, "guidance.not_found");
    }

    static GuidanceRefusal noDraft() {
        return new GuidanceRefusal(Kind.CONFLICT, "guidance.no_draft");
    }

    static GuidanceRefusal stale() {
        return new GuidanceRefusal(Kind.STALE, "guidance.stale");
    }

    static GuidanceRefusal tooLong(int most) {
        return new GuidanceRefusal(Kind.INVALID, "guidance.too_long", most);
    }

    static GuidanceRefusal sideMissing() {
        return new GuidanceRefusal(Kind.INVALID, "guidance.side_missing");
    }

    static GuidanceRefusal unprintable(String character) {
        return new GuidanceRefusal(Kind.INVALID, "guidance.unprintable", character);
    }
}
