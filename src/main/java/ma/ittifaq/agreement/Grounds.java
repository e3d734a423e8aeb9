package ma.ittifaq.agreement;

/** Whose initiative it is and why. Health grounds are sensitive (law 09-08): kept sealed, never indexed or printed. */
public record Grounds(Initiative initiative, Motive motive, String explanation, String healthGrounds) {

    public enum Initiative {
        EMPLOYEE_REQUEST,
        ADMINISTRATION_INSTRUCTION
    }

    public enum Motive {
        DISTANCE,
        FAMILY,
        HEALTH,
        CONCENTRATION,
        CONTINUITY,
        OTHER
    }
}
