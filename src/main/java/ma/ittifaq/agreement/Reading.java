package ma.ittifaq.agreement;

/** How much of an agreement somebody may see (DESIGN section 4, "Who may read"). */
public enum Reading {
    /** It does not exist for them. */
    NOTHING,
    /** State, dates, reference, history; no sensitive field, no document bytes. */
    METADATA,
    /** All of it. */
    WHOLE
}
