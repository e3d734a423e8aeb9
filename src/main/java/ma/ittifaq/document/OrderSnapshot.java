package ma.ittifaq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;

/**
 * All that an order of telework, or the return from it, prints: who ordered what for whom, from when, and who stays on site.
 *
 * @param ordered reference of the order that a return ends; absent in an order
 */
public record OrderSnapshot(
        Kind kind,
        String reference,
        Optional<String> ordered,
        Letterhead letterhead,
        Bilingual decidedBy,
        Capacity decidedAs,
        LocalDate decidedOn,
        LocalDate startsOn,
        Bilingual grounds,
        List<Unit> units,
        List<Kept> kept,
        List<String> references,
        Verification verification,
        Instant renderedAt) {

    /** What is ordered. */
    public enum Kind {
        FULL,
        ROTATING,
        RETURN
    }

    /** A unit that is meant, with those below, and how many of its people are. */
    public record Unit(Bilingual name, int people) {}

    /** Somebody whom the order leaves where they are, and why. */
    public record Kept(Bilingual name, String ppr, Bilingual reason) {}

    public OrderSnapshot {
        units = List.copyOf(units);
        kept = List.copyOf(kept);
        references = List.copyOf(references);
    }
}
