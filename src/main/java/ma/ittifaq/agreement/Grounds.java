package ma.ittifaq.agreement;

/**
 * Whose initiative it is and why. Personal grounds are sensitive (law 09-08): health, and family beside it, so that a motive
 * that is not shown does not say by itself that somebody is ill. Kept sealed, never indexed or printed.
 */
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

    boolean isPersonal() {
        return motive == Motive.HEALTH || motive == Motive.FAMILY || healthGrounds != null && !healthGrounds.isBlank();
    }

    /** Of personal grounds only whose initiative it is. */
    Grounds withoutPersonal() {
        return isPersonal() ? new Grounds(initiative, null, null, null) : this;
    }
}
