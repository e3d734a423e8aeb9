package ma.ittifaq.archive.disposal;

/** What became of a line. */
public enum Outcome {
    /** Nothing yet: its record is as it was. */
    LISTED,
    /** Somebody took it out before the list was approved. */
    TAKEN_OUT,
    /** The list was carried out and something held this record back. */
    BLOCKED,
    /** The record is gone. */
    ELIMINATED
}
