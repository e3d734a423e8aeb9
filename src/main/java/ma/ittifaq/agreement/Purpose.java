package ma.ittifaq.agreement;

/** What somebody needs a sensitive field for, as the journal tells it and as {@link Needs} allows it. */
public enum Purpose {
    OWN_DATA,
    DRAFTING,
    DECIDING,
    ENDORSING,
    SIGNING,
    /** To reach and to help the employee while the agreement is in force. */
    FOLLOWING,
    ADMINISTERING,
    ARCHIVING,
    /** A paper of the file, read by whoever may read the file, at a step that asks nothing of them. */
    CONSULTING
}
