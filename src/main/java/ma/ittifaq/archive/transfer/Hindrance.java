package ma.ittifaq.archive.transfer;

/** What keeps a record out of a package. */
public enum Hindrance {
    /** A legal hold stands on it. */
    HELD,
    /** It has not come to its definitive age by the schedule. */
    NOT_DEFINITIVE,
    /** What is stored of it is not what it should be: the integrity check says more. */
    DAMAGED
}
