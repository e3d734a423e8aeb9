package ma.ittifaq.agreement;

import java.util.List;

/**
 * The terms of an agreement (domain.md section 5). Values hold their own invariants; any part may be missing while the
 * agreement is a draft. Completeness and the policy's limits are {@link TermsCheck}'s.
 */
public record Terms(
        Grounds grounds,
        Mode mode,
        Period period,
        Week week,
        Availability availability,
        Workplace workplace,
        List<Task> tasks,
        List<Equipment> equipment,
        Conditions conditions,
        Undertakings undertakings) {

    public static final Terms EMPTY = new Terms(null, null, null, null, null, null, null, null, null, null);

    public Terms {
        period = period == null ? new Period(null, null) : period;
        week = week == null ? new Week(List.of()) : week;
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        equipment = equipment == null ? List.of() : List.copyOf(equipment);
    }

    Terms withUndertakings(Undertakings accepted) {
        return new Terms(grounds, mode, period, week, availability, workplace, tasks, equipment, conditions, accepted);
    }

    Terms withConditions(Conditions completed) {
        return new Terms(
                grounds, mode, period, week, availability, workplace, tasks, equipment, completed, undertakings);
    }
}
