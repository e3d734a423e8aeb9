package ma.ittifaq.audit;

/** How what was tried ended. */
public enum Outcome {
    DONE,
    /** A rule or the door said no. */
    REFUSED,
    /** It was allowed, and did not work, or was found unsound. */
    FAILED
}
