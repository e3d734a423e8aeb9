package ma.ittifaq.regulation;

/** Where in an agreement a text of the clause set stands. */
public enum Part {
    /** A numbered article. */
    ARTICLE,
    /** A sentence of the declaration about the place of work, in the annexes. */
    PLACE,
    /** A security undertaking, in the annexes. */
    SECURITY
}
