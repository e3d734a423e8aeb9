package ma.ittifaq.archive.retention;

/** A hold in the list of them all: how many records it has, and whether it stands today. */
public record HoldLine(LegalHold hold, long records, boolean standing) {}
