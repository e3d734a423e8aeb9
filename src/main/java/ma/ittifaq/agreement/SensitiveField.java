package ma.ittifaq.agreement;

/** What law 09-08 protects most of what an agreement holds; lists, exports and auditors never show any of it. */
public enum SensitiveField {
    HOME_ADDRESS,
    PHONE,
    /** The CNIE, which is printed on the act and shown nowhere else. */
    IDENTITY_NUMBER,
    HEALTH_GROUNDS
}
