package ma.ittifaq.archive.disposal;

/** What holds a record back when its list is carried out. */
public enum Obstacle {
    /** A legal hold stands on it. */
    HELD,
    /** The schedule says something else of it by now. */
    NOT_DUE,
    /** An amendment or a renewal that rests on it is still kept. */
    FOLLOWED
}
