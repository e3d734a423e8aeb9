package ma.ittifaq.regulation;

/** Kinds of public bodies that a legal text binds. */
public enum AdministrationKind {
    /** State administrations, central and deconcentrated. */
    STATE,
    /** Territorial collectivities. */
    TERRITORIAL,
    /** Public establishments. */
    ESTABLISHMENT,
    /** Public enterprises. */
    ENTERPRISE
}
