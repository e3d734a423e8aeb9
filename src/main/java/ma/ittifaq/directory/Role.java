package ma.ittifaq.directory;

/** A role that a person is given over a unit and everything below it. Being a manager is not one: see {@link OrgChart}. */
public enum Role {
    HR_OFFICER,
    SECURITY_OFFICER,
    AUTHORITY,
    ARCHIVIST,
    AUDITOR,
    ADMINISTRATOR
}
