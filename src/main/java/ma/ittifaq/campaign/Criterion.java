package ma.ittifaq.campaign;

import ma.ittifaq.agreement.Reason;

/** What a post is weighed by; each is met or not, and a refusal on its ground cites it. */
public enum Criterion {
    /** The tasks can be done away from the office. */
    TASKS(Reason.POST_TASKS),
    /** Contact with the public does not ask for presence. */
    PUBLIC(Reason.POST_PUBLIC),
    /** Protected documents that must not leave are not needed. */
    DOCUMENTS(Reason.POST_DOCUMENTS),
    /** The equipment can be had away from the office. */
    EQUIPMENT(Reason.POST_EQUIPMENT),
    /** The security of information can be kept there. */
    SECURITY(Reason.POST_SECURITY);

    private final Reason reason;

    Criterion(Reason reason) {
        this.reason = reason;
    }

    /** With which a refusal cites it. */
    public Reason reason() {
        return reason;
    }
}
