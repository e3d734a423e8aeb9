package ma.ittifaq.regulation;

/** To which agreements a clause applies: what an agreement does not have, its text says nothing about. */
public enum Applies {
    ALWAYS,
    /** Those with a trial period. */
    WITH_TRIAL,
    /** Those for which equipment is handed over. */
    WITH_EQUIPMENT,
    /** Those that are made in Arabic and in French. */
    WITH_FRENCH
}
