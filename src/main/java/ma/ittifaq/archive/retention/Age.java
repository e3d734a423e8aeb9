package ma.ittifaq.archive.retention;

/** The three ages of law 69-99; the third is definitive, or the end. */
public enum Age {
    CURRENT,
    INTERMEDIATE,
    DEFINITIVE,
    ELIMINATED
}
