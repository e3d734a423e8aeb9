package ma.ittifaq.regulation.guidance;

/** What a topic rests on; nothing but law is shown as law. */
public enum Basis {
    /** A text in force that its source names. */
    LAW,
    /** The guide or the circulars, as far as they could be read. */
    GUIDE,
    /** The administration's own rule. */
    HOUSE,
    /** To be checked: a rule for nobody, shown beside no field. */
    UNCONFIRMED
}
