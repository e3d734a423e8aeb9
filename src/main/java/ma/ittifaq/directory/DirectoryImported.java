package ma.ittifaq.directory;

/** An import was applied; fired in its transaction. */
public record DirectoryImported(Actor by, ImportReport report) {}
