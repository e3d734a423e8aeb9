package ma.ittifaq.regulation;

/** The kinds of electronic signature that law 43-20 knows, lowest first. */
public enum SignatureLevel {
    /** Art. 4: made by electronic means and tied to the act. */
    SIMPLE,
    /** Art. 5: tied to its signer alone, under their sole control, and to the act so that changes show. */
    ADVANCED,
    /** Art. 6: advanced, by a qualified device, with a qualified certificate. */
    QUALIFIED;

    public boolean atLeast(SignatureLevel asked) {
        return compareTo(asked) >= 0;
    }
}
