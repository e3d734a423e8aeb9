package ma.ittifaq.agreement;

import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/**
 * To whom human resources may give a step: somebody who serves, who holds an office of that kind somewhere, and who is
 * not the one who gives it. A visa or a signature stays with those whom an act put in office.
 */
final class Reassignment {

    private Reassignment() {}

    /** Refuses by a finding at {@code holder}; what the system gives itself goes by the chart and is not asked. */
    static void require(Agreement agreement, Actor actor, UUID holder, Directory directory, OrgChart chart) {
        if (holder == null || holder.equals(agreement.employee()) || actor.isSystem()) {
            return; // of these the details tell
        }
        if (directory.find(holder).filter(h -> h.leftOn().isEmpty()).isEmpty()) {
            throw refusal("move.holder.unknown");
        }
        Party step = Parties.stepHolder(agreement);
        if (holder.equals(actor.person()) && step != Party.HR_OFFICER) {
            throw refusal("move.holder.oneself");
        }
        if (!holdsOffice(step, holder, chart)) {
            throw refusal("move.holder.no_office");
        }
    }

    /** The steps of the employee, and drafts of theirs, are refused by {@link DetailsCheck} with a reason of their own. */
    private static boolean holdsOffice(Party step, UUID person, OrgChart chart) {
        return switch (step) {
            case HR_OFFICER, SECURITY_OFFICER, AUTHORITY -> chart.has(person, Parties.role(step));
            case MANAGER, INITIATOR ->
                leads(person, chart) || step == Party.INITIATOR && chart.has(person, Role.HR_OFFICER);
            default -> true;
        };
    }

    /** A head of some unit, if only for the time being, or the authority, who is the superior of who heads them all. */
    private static boolean leads(UUID person, OrgChart chart) {
        return !chart.inLineOf(person).isEmpty() || chart.has(person, Role.AUTHORITY);
    }

    private static RuleBroken refusal(String key) {
        return new RuleBroken.DetailsInvalid(Finding.of("holder", key));
    }
}
