package ma.ittifaq.regulation.guidance;

/** Where in the product a topic governs what is typed or decided. */
public enum Spot {
    PURPOSE,
    DAYS,
    PLACE,
    EQUIPMENT,
    UNDERTAKINGS,
    SUBMIT,
    /** The decision on a request. */
    DECIDE,
    /** The classification of posts. */
    POSTS,
    /** An order of telework, and its end. */
    ORDER
}
