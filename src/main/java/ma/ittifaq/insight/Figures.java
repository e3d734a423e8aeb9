package ma.ittifaq.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.directory.OrgUnit;

/**
 * Figures of some units over a period. A count that is empty is of fewer than five, or would tell one, and not told.
 *
 * @param inForce agreements in force today
 * @param headcount people of the units today
 * @param units each unit by itself, without those below
 * @param kinds agreements in force by kind
 * @param days agreements in force by days teleworked a week, the fewest first
 * @param months requests and what was decided in each month of the period, of the last twelve at most
 * @param moves what was done in the period, by kind
 * @param refusals refusals of the period, by reason
 * @param steps how long each step took that ended in the period
 * @param ahead what is due within 30, 60 and 90 days, each counted once
 * @param equipped agreements in force with equipment handed out
 * @param coverage how each unit, with those below, kept its minimum on site in the last twelve months of the period
 * @param kept the same of the unit asked for, by month; empty where it is not told
 */
public record Figures(
        LocalDate from,
        LocalDate until,
        OptionalInt inForce,
        int headcount,
        List<OfUnit> units,
        List<OfKind> kinds,
        List<OfDays> days,
        List<Month> months,
        List<Done> moves,
        List<Refused> refusals,
        List<Step> steps,
        List<Ahead> ahead,
        OptionalInt equipped,
        List<Coverage> coverage,
        List<Kept> kept) {

    /** Fewer would single somebody out. */
    public static final int FEWEST = 5;

    /** Agreements in force in a unit. */
    public record OfUnit(OrgUnit unit, int headcount, OptionalInt inForce) {}

    public record OfKind(Kind kind, OptionalInt inForce) {}

    /** @param days teleworked in a week of five working days */
    public record OfDays(int days, OptionalInt inForce) {}

    public record Month(YearMonth month, OptionalInt asked, OptionalInt approved, OptionalInt refused) {}

    public record Done(Action action, OptionalInt count) {}

    public record Refused(Reason reason, OptionalInt count) {}

    /**
     * Days, with a fraction, from entering a step to leaving it.
     *
     * @param median half took no longer
     * @param slow nine of ten took no longer
     */
    public record Step(AgreementState state, int count, double median, double slow) {}

    /**
     * In the days up to this one, from the last such day on.
     *
     * @param ends agreements that end
     * @param renewals agreements whose renewal must be asked for by then, and was not yet
     * @param returns agreements that end with equipment to give back
     */
    public record Ahead(int days, OptionalInt ends, OptionalInt renewals, OptionalInt returns) {}

    /**
     * @param minimum how many must be on site; 0 when none is set
     * @param working days on which the unit worked
     * @param under those with fewer on site; empty of too few people, whose absences would be told
     */
    public record Coverage(OrgUnit unit, int minimum, int working, OptionalInt under) {}

    /** @param under days of the month with fewer on site than there must be */
    public record Kept(YearMonth month, int working, int under) {}

    /**
     * Counts of parts of a sum that is told too: where what is held back of them would still come out as the difference
     * and be of too few, the smallest of the others is held back with it.
     */
    static <K> Map<K, OptionalInt> guarded(Map<K, Integer> parts) {
        Map<K, OptionalInt> told = new HashMap<>();
        parts.forEach((part, count) -> told.put(part, guarded(count)));
        return closed(parts, told);
    }

    /** The same, where some parts may not be told for another reason: one alone would come out as the difference. */
    static <K> Map<K, OptionalInt> closed(Map<K, Integer> parts, Map<K, OptionalInt> told) {
        Map<K, OptionalInt> closed = new HashMap<>(told);
        List<Integer> heldBack = parts.entrySet().stream()
                .filter(part -> told.get(part.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
        int sum = heldBack.stream().mapToInt(Integer::intValue).sum();
        if (heldBack.size() == 1 || !heldBack.isEmpty() && sum < FEWEST) {
            parts.entrySet().stream()
                    .filter(part -> told.get(part.getKey()).orElse(0) > 0)
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(part -> closed.put(part.getKey(), OptionalInt.empty()));
        }
        return closed;
    }

    /** The count where it is of enough people, or nobody; empty where it would single somebody out. */
    static OptionalInt guarded(int count) {
        return count > 0 && count < FEWEST ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
