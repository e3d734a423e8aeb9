package ma.ittifaq.signing;

/** Why a mandate was over before its time. */
public enum EndedEarly {
    /** The signer wanted no more. */
    STOPPED,
    /** The key of the mandate was revoked or replaced. */
    KEY,
    /** The account was shut, its password changed, or its sessions ended everywhere. */
    ACCOUNT
}
