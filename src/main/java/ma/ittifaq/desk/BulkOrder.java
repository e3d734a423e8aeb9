package ma.ittifaq.desk;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.platform.RecordJson;

/**
 * What is to be done with many agreements.
 *
 * @param note what each is told; may be missing where the move does not ask for it
 * @param reason the same
 * @param holder who gets the step, of a reassignment
 * @param underMinimum why an approval is given though presence falls under the minimum; those that do are left without it
 */
public record BulkOrder(What what, String note, Reason reason, String holder, String underMinimum) {

    /** The moves that can be made many at once, and a reminder. */
    public enum What {
        APPROVE(Action.APPROVE),
        ENDORSE(Action.ENDORSE),
        RETURN(Action.RETURN),
        REFUSE(Action.REFUSE),
        REASSIGN(Action.REASSIGN),
        REMIND(null);

        private final Action action;

        What(Action action) {
            this.action = action;
        }

        /** Empty for a reminder. */
        public Optional<Action> action() {
            return Optional.ofNullable(action);
        }
    }

    /** Refuses before anything is done what every agreement would refuse. */
    BulkOrder requireSound() {
        switch (what) {
            case RETURN -> require(note != null && !note.isBlank(), "note", Action.RETURN);
            case REFUSE -> require(reason != null, "reason", Action.REFUSE);
            case REASSIGN -> require(holder != null, "holder", Action.REASSIGN);
            default -> {
                // nothing is asked for
            }
        }
        return this;
    }

    private static void require(boolean given, String field, Action action) {
        if (!given) {
            throw new RuleBroken.DetailsInvalid(Finding.of(field, "move." + field + ".required", action));
        }
    }

    /** Of an approval under the minimum: refused where nothing was stated for that case. */
    MoveDetails underMinimumDetails() {
        if (underMinimum == null || underMinimum.isBlank()) {
            throw new RuleBroken.DetailsInvalid(Finding.of("underMinimum", "move.reason.alone"));
        }
        return MoveDetails.reason(
                reason, note == null || note.isBlank() ? underMinimum : String.join("\n", underMinimum, note));
    }

    MoveDetails details() {
        return new MoveDetails(note, reason, null, null, null, holder == null ? null : UUID.fromString(holder));
    }

    String text() {
        return RecordJson.write(this).toString();
    }

    /** Reads {@link #text}. */
    public static BulkOrder of(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return RecordJson.lenient().read(reader.readObject(), BulkOrder.class);
        }
    }

    /** What can be chosen. */
    public static List<What> choices() {
        return List.of(What.values());
    }
}
