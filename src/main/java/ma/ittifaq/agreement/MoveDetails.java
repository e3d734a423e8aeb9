package ma.ittifaq.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** What a move is told beside its action; each part may be null where the law does not ask for it. */
public record MoveDetails(
        String note, Reason reason, LocalDate from, LocalDate until, LocalDate effective, UUID holder) {

    public static final MoveDetails NONE = new MoveDetails(null, null, null, null, null, null);

    public static MoveDetails note(String note) {
        return new MoveDetails(note, null, null, null, null, null);
    }

    public static MoveDetails reason(Reason reason, String note) {
        return new MoveDetails(note, reason, null, null, null, null);
    }
}
