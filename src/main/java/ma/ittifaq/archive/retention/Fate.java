package ma.ittifaq.archive.retention;

/** What becomes of a record after its intermediate age. */
public enum Fate {
    /** Kept for good, to be handed over to Archives du Maroc. */
    DEFINITIVE,
    /** Proposed for elimination; done only by an authorised disposal. */
    ELIMINATION
}
