package ma.ittifaq.agreement;

/** As who somebody looks at an agreement; one person may be several. */
public enum Looker {
    EMPLOYEE,
    /** Who answers for the draft, where that is not the employee. */
    AUTHOR,
    /** The superior who decides and signs, and whoever takes their place; not those above. */
    MANAGER,
    HR_OFFICER,
    SECURITY_OFFICER,
    AUTHORITY,
    ARCHIVIST,
    AUDITOR,
    ADMINISTRATOR
}
