package ma.ittifaq.team;

import ma.ittifaq.platform.Refusal;

/** An absence that is not entered, or not taken away. */
public final class AbsenceRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private AbsenceRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static AbsenceRefused unknown() {
        return new AbsenceRefused(Kind.NOT_FOUND, "absence.unknown");
    }

    static AbsenceRefused tooManyFeeds(int most) {
        return new AbsenceRefused(Kind.CONFLICT, "calendar.feeds", most);
    }

    static AbsenceRefused tooLarge(int megabytes) {
        return new AbsenceRefused(Kind.TOO_LARGE, "absence.large", megabytes);
    }

    static AbsenceRefused invalid(String what, Object... arguments) {
        return new AbsenceRefused(Kind.INVALID, "absence." + what, arguments);
    }
}
