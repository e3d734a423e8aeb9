package ma.ittifaq.agreement;

/** Where the employee teleworks, and what they declare about the place. */
public record Workplace(
        Place place, String address, String city, boolean connection, boolean electricalSafety, boolean workstation) {

    Workplace withoutAddress() {
        return new Workplace(place, null, city, connection, electricalSafety, workstation);
    }

    /** The employee's home, or another place approved by the administration. */
    public enum Place {
        HOME,
        OTHER
    }
}
