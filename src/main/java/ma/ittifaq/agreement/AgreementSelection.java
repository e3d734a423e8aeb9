package ma.ittifaq.agreement;

import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementPage.Cursor;

/** The agreements of a list that a reader may see and asked for, to be leafed through in any order. */
public final class AgreementSelection {

    private final AgreementLines lines;
    private final Condition condition;
    private final int count;

    AgreementSelection(AgreementLines lines, Condition condition, int count) {
        this.lines = lines;
        this.condition = condition;
        this.count = count;
    }

    /** How many there are, {@link AgreementList#MOST_COUNTED} + 1 standing for more. */
    public int count() {
        return count;
    }

    /**
     * The lines on the far side of the cursor, at most {@code limit}, in the order asked for; the first ones without a
     * cursor, or when it is a place in another order.
     */
    public AgreementPage page(AgreementOrder order, Optional<Cursor> from, int limit) {
        Optional<Cursor> place = from.filter(c -> c.order().equals(order));
        AgreementOrder direction = place.map(Cursor::direction).orElse(order);
        Condition beyond = place.map(direction::after).orElse(Condition.ALWAYS);
        List<AgreementLine> found = lines.select(condition.and(beyond), direction.clause(), limit + 1);
        boolean more = found.size() > limit;
        if (place.filter(Cursor::before).isEmpty()) {
            return page(more ? found.subList(0, limit) : found, order, place.isPresent(), more);
        }
        return more
                ? page(found.subList(0, limit).reversed(), order, true, true)
                : page(order, Optional.empty(), limit);
    }

    private static AgreementPage page(List<AgreementLine> shown, AgreementOrder order, boolean before, boolean behind) {
        return new AgreementPage(
                shown,
                shown.stream().findFirst().filter(line -> before).map(line -> Cursor.before(line, order)),
                shown.reversed().stream().findFirst().filter(line -> behind).map(line -> Cursor.behind(line, order)));
    }
}
