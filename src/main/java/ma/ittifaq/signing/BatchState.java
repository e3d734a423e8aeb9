package ma.ittifaq.signing;

/** Where a batch stands; read from its facts, never set. */
public enum BatchState {
    /** The documents are listed, nobody has said yes. */
    LISTED,
    /** Under a mandate that is good. */
    RUNNING,
    /** The mandate is over and documents are left. */
    OVER,
    /** Every document has its result. */
    ENDED
}
