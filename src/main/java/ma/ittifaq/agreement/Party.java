package ma.ittifaq.agreement;

/** In what capacity somebody acts on one agreement. */
public enum Party {
    /** Who created it: the employee, a manager or HR. */
    INITIATOR,
    EMPLOYEE,
    MANAGER,
    HR_OFFICER,
    SECURITY_OFFICER,
    AUTHORITY,
    /** Who gave the notice that runs now. */
    NOTICE_GIVER,
    SYSTEM
}
