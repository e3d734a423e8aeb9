package ma.ittifaq.regulation;

/** The baseline levels of ETSI EN 319 142-1, lowest first, spelt as validators spell them. */
public enum PadesLevel {
    B,
    T,
    LT,
    LTA;

    private static final String PREFIX = "PAdES-BASELINE-";

    /** For example {@code PAdES-BASELINE-T}. */
    public String etsi() {
        return PREFIX + name();
    }

    /** The level that a report names; anything weaker or unknown counts as none of ours and is B at most. */
    public static PadesLevel reached(String etsi) {
        for (PadesLevel level : values()) {
            if (level.etsi().equals(etsi)) {
                return level;
            }
        }
        return B;
    }

    public boolean atLeast(PadesLevel asked) {
        return compareTo(asked) >= 0;
    }
}
