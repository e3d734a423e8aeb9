package ma.ittifaq.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** The sensitive fields that are filled in. */
    Set<SensitiveField> sensitive() {
        Set<SensitiveField> filled = EnumSet.noneOf(SensitiveField.class);
        if (workplace != null && isFilled(workplace.address())) {
            filled.add(SensitiveField.HOME_ADDRESS);
        }
        if (availability != null && isFilled(availability.phone())) {
            filled.add(SensitiveField.PHONE);
        }
        if (grounds != null && grounds.isPersonal()) {
            filled.add(SensitiveField.HEALTH_GROUNDS);
        }
        return filled;
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }

    /** The same with these fields empty. */
    Terms without(Set<SensitiveField> hidden) {
        Grounds shownGrounds = grounds == null || !hidden.contains(SensitiveField.HEALTH_GROUNDS)
                ? grounds
                : grounds.withoutPersonal();
        Availability shownAvailability = availability == null || !hidden.contains(SensitiveField.PHONE)
                ? availability
                : availability.withoutPhone();
        Workplace shownPlace = workplace == null || !hidden.contains(SensitiveField.HOME_ADDRESS)
                ? workplace
                : workplace.withoutAddress();
        return new Terms(
                shownGrounds,
                mode,
                period,
                week,
                shownAvailability,
                shownPlace,
                tasks,
                equipment,
                conditions,
                undertakings);
    }

    Terms withUndertakings(Undertakings accepted) {
        return new Terms(grounds, mode, period, week, availability, workplace, tasks, equipment, conditions, accepted);
    }

    Terms withConditions(Conditions completed) {
        return new Terms(
                grounds, mode, period, week, availability, workplace, tasks, equipment, completed, undertakings);
    }
}
