package ma.ittifaq.platform.job;

import ma.ittifaq.platform.Refusal;

/** What cannot be done with a job, or in it. */
public final class JobRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private JobRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    /** Also what is said of another person's. */
    public static JobRefused unknown() {
        return new JobRefused(Kind.NOT_FOUND, "job.unknown");
    }

    static JobRefused none() {
        return new JobRefused(Kind.INVALID, "job.none");
    }

    static JobRefused tooMany(int most) {
        return new JobRefused(Kind.INVALID, "job.many", most);
    }

    /** It was begun before, perhaps by a second click. */
    static JobRefused begun() {
        return new JobRefused(Kind.CONFLICT, "job.begun");
    }

    /** Something broke that is nobody's wish; the log has it. */
    static JobRefused defect() {
        return new JobRefused(Kind.CONFLICT, "job.defect");
    }
}
