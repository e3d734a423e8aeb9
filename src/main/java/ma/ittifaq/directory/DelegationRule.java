package ma.ittifaq.directory;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.PlainText;

/**
 * What may be delegated: nobody gives what they do not hold as their own, so that there is no chain and no deputy of an
 * acting head; not to oneself, not beyond a year, not into the past.
 */
final class DelegationRule {

    private static final int LONGEST_REFERENCE = 60;

    private DelegationRule() {}

    static void require(DelegationRequest asked, UUID holder, OrgChart chart, LocalDate today) {
        requireForm(asked, today);
        boolean heads = !chart.heldBy(holder).isEmpty() || chart.has(holder, Role.AUTHORITY);
        boolean visas = chart.has(holder, Role.HR_OFFICER) || chart.has(holder, Role.SECURITY_OFFICER);
        if (!heads && !visas) {
            throw DelegationRefused.invalid("nothing_held");
        }
        if (!heads && asked.scope() != Delegation.Scope.REVIEW) {
            throw DelegationRefused.invalid("signature_not_held");
        }
        requireMatters(asked, heads || chart.has(holder, Role.HR_OFFICER));
        asked.unit().filter(u -> !reach(holder, chart).contains(u)).ifPresent(u -> {
            throw DelegationRefused.invalid("unit_not_held");
        });
    }

    /** A security officer has no say once an agreement is signed, and what is decided then bears nobody's signature. */
    private static void requireMatters(DelegationRequest asked, boolean decidesInCourse) {
        if (asked.matters().equals(Set.of(Matter.COURSE))) {
            if (!decidesInCourse) {
                throw DelegationRefused.invalid("matter_not_held");
            }
            if (asked.scope() == Delegation.Scope.SIGN) {
                throw DelegationRefused.invalid("matter_not_signed");
            }
        }
    }

    private static void requireForm(DelegationRequest asked, LocalDate today) {
        if (asked.reference() == null
                || asked.reference().isBlank()
                || asked.reference().strip().length() > LONGEST_REFERENCE
                || !PlainText.isPlain(asked.reference())) {
            throw DelegationRefused.invalid("reference", LONGEST_REFERENCE);
        }
        if (asked.scope() == null) {
            throw DelegationRefused.invalid("scope");
        }
        boolean dated = asked.startsOn() != null && asked.endsOn() != null;
        if (!dated || asked.startsOn().isBefore(today) || asked.endsOn().isBefore(asked.startsOn())) {
            throw DelegationRefused.invalid("dates");
        }
        if (!asked.endsOn().isBefore(asked.startsOn().plusYears(1))) {
            throw DelegationRefused.invalid("too_long");
        }
    }

    /** The units in which the person holds anything that can be delegated. */
    static Set<UUID> reach(UUID holder, OrgChart chart) {
        Set<UUID> units = new LinkedHashSet<>(chart.heldBy(holder));
        units.addAll(chart.under(holder, Role.AUTHORITY));
        units.addAll(chart.under(holder, Role.HR_OFFICER));
        units.addAll(chart.under(holder, Role.SECURITY_OFFICER));
        return units;
    }
}
