package ma.ittifaq.agreement;

import java.util.List;
import java.util.regex.Pattern;
import ma.ittifaq.regulation.PolicyLimits;

/** Why, where, what and with what: grounds, place, tasks, equipment, conditions. */
final class ContentCheck {

    /** Most entries of a list that an act prints. */
    static final int MOST_ENTRIES = 20;

    private static final int LONGEST_RECALL = 30;
    private static final int LONGEST_FOLLOW_UP = 90;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,180})" + "\\.\\p{L}{2,24}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[0-9 .()-]{6,22})[0-9]");

    private ContentCheck() {}

    static void grounds(Grounds grounds, Findings findings) {
        if (!findings.require("grounds", grounds)) {
            return;
        }
        findings.require("grounds.initiative", grounds.initiative());
        if (findings.require("grounds.motive", grounds.motive()) && grounds.motive() == Grounds.Motive.OTHER) {
            findings.require("grounds.explanation", grounds.explanation());
        }
        boolean healthGiven =
                grounds.healthGrounds() != null && !grounds.healthGrounds().isBlank();
        if (healthGiven && grounds.motive() != Grounds.Motive.HEALTH) {
            findings.add("grounds.healthGrounds", "terms.grounds.health_not_wanted");
        }
    }

    static void check(Terms terms, PolicyLimits limits, Findings findings) {
        contact(terms.availability(), findings);
        if (findings.require("workplace", terms.workplace())) {
            workplace(terms.workplace(), findings);
        }
        tasks(terms.tasks(), findings);
        equipment(terms.equipment(), findings);
        if (terms.conditions() != null) {
            conditions(terms.conditions(), limits, findings);
        }
    }

    private static void contact(Availability availability, Findings findings) {
        if (availability == null) {
            return;
        }
        if (findings.require("availability.phone", availability.phone())
                && !PHONE.matcher(availability.phone().strip()).matches()) {
            findings.add("availability.phone", "terms.phone.invalid", "+212 661 23 45 67");
        }
        String email = availability.email();
        if (email != null && !email.isBlank() && !EMAIL.matcher(email.strip()).matches()) {
            findings.add("availability.email", "terms.email.invalid", "s.idrissi@administration.gov.ma");
        }
    }

    private static void workplace(Workplace place, Findings findings) {
        findings.require("workplace.place", place.place());
        findings.require("workplace.address", place.address());
        findings.require("workplace.city", place.city());
        declared("workplace.connection", place.connection(), findings);
        declared("workplace.electricalSafety", place.electricalSafety(), findings);
        declared("workplace.workstation", place.workstation(), findings);
    }

    private static void declared(String field, boolean declared, Findings findings) {
        if (!declared) {
            findings.add(field, "terms.declaration.required");
        }
    }

    private static void tasks(List<Task> tasks, Findings findings) {
        if (tasks.isEmpty()) {
            findings.add("tasks", "terms.tasks.empty");
        }
        findings.requireAtMost("tasks", tasks, MOST_ENTRIES);
        for (int i = 0; i < tasks.size(); i++) {
            findings.require("tasks[" + i + "].title", tasks.get(i).title());
            findings.require("tasks[" + i + "].deliverable", tasks.get(i).deliverable());
        }
    }

    private static void equipment(List<Equipment> pieces, Findings findings) {
        findings.requireAtMost("equipment", pieces, MOST_ENTRIES);
        for (int i = 0; i < pieces.size(); i++) {
            findings.require("equipment[" + i + "].label", pieces.get(i).label());
        }
    }

    private static void conditions(Conditions conditions, PolicyLimits limits, Findings findings) {
        findings.requireWithin("conditions.trialMonths", conditions.trialMonths(), 0, limits.trialMonths());
        byPolicy("conditions.noticeDays", conditions.noticeDays(), limits.noticeDays(), findings);
        byPolicy("conditions.trialNoticeDays", conditions.trialNoticeDays(), limits.trialNoticeDays(), findings);
        findings.requireWithin("conditions.recallDays", conditions.recallDays(), 0, LONGEST_RECALL);
        findings.requireWithin("conditions.followUpDays", conditions.followUpDays(), 1, LONGEST_FOLLOW_UP);
    }

    private static void byPolicy(String field, Integer given, int set, Findings findings) {
        if (given != null && given != set) {
            findings.add(field, "terms.conditions.by_policy", set);
        }
    }
}
