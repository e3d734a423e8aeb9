package ma.ittifaq.agreement;

/**
 * A move was made; fired inside its transaction. Whoever must write in the same transaction (journal, archive) observes
 * it as it comes; whoever works after it observes {@code AFTER_SUCCESS}.
 */
public record Moved(Agreement agreement, Move move) {

    /** Whether the agreement is, from this move on or already, what the archivist keeps. */
    public boolean ofRecord() {
        return Readers.isRecord(agreement);
    }
}
