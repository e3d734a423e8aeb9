package ma.ittifaq.agreement;

/** A first agreement, or one that follows another and names it. */
public enum Kind {
    INITIAL,
    AMENDMENT,
    RENEWAL
}
