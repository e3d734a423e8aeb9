package ma.ittifaq.campaign;

/** How units telework by order. */
public enum CrisisMode {
    /** Every working day. */
    FULL,
    /** Two groups, of which one teleworks in each week. */
    ROTATING
}
