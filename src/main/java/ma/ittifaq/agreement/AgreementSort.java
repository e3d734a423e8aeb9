package ma.ittifaq.agreement;

/** The orders in which a list of agreements can be had; each has its index. */
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

    /** What has no value comes last either way; the id decides between equals. */
    String order(boolean descending) {
        String direction = descending ? " desc nulls last" : " asc nulls last";
        return columns.replace(",", direction + ",") + direction + ", a.id" + (descending ? " desc" : "");
    }
}
