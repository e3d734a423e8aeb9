package ma.ittifaq.identity;

/** What a personal access token is good for. */
public enum TokenScope {
    /** To look, and nothing else. */
    READ,
    /** Whatever the person may do; signing asks for the password all the same. */
    ACT
}
