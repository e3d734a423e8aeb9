package ma.ittifaq.archive.backlog;

/** A scan and the line that describes it, both found good. */
record Scanned(ManifestRow row, String sha256, int pages) {}
