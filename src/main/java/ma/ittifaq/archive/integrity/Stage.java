package ma.ittifaq.archive.integrity;

/** What a check looks at, in order. */
public enum Stage {
    DOCUMENTS,
    ACTS,
    SCANS,
    RECORDS,
    INDEX,
    JOURNAL,
    DONE;

    Stage next() {
        return values()[ordinal() + 1];
    }
}
