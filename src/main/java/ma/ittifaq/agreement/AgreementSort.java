package ma.ittifaq.agreement;

/**
 * The orders in which a list of agreements can be had; each has its index. What has no value yet counts as the highest,
 * as our databases keep it: last upwards, first downwards.
 */
public enum AgreementSort {
    CHANGED("a.changedAt"),
    START("a.startsOn"),
    END("a.endsOn"),
    REFERENCE("a.reference"),
    EMPLOYEE_AR("e.name.lastAr, e.name.firstAr"),
    EMPLOYEE_FR("e.name.lastFr, e.name.firstFr");

    private final String columns;

    AgreementSort(String columns) {
        this.columns = columns;
    }

    /** The id decides between equals. */
    String order(boolean descending) {
        String direction = descending ? " desc" : "";
        return columns.replace(",", direction + ",") + direction + ", a.id" + direction;
    }
}
