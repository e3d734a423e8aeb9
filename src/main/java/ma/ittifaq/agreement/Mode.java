package ma.ittifaq.agreement;

/** Partial or full, temporary or regular, on fixed or floating days. */
public record Mode(Extent extent, Tenure tenure, DayRule days) {

    public enum Extent {
        PARTIAL,
        FULL
    }

    public enum Tenure {
        TEMPORARY,
        REGULAR
    }

    public enum DayRule {
        FIXED,
        FLOATING
    }
}
