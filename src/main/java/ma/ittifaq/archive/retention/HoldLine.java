package ma.ittifaq.archive.retention;

/**
 * A hold in a list.
 *
 * @param records on how many records it was placed and that are still there
 * @param stands whether it holds today
 */
public record HoldLine(LegalHold hold, long records, boolean stands) {}
