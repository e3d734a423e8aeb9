package ma.ittifaq.agreement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/**
 * Who may read an agreement; whoever may not is told that it does not exist. {@link Sight} says the same to the
 * database, for lists.
 */
final class Readers {

    /** Capacities that the chart gives, in person or by delegation. */
    static final Set<Party> OFFICES =
            EnumSet.of(Party.MANAGER, Party.HR_OFFICER, Party.SECURITY_OFFICER, Party.AUTHORITY);

    private Readers() {}

    static Reading reading(Agreement agreement, Actor actor, OrgChart chart) {
        if (actor.isSystem() || mayReadWhole(agreement, actor.person(), chart)) {
            return Reading.WHOLE;
        }
        return chart.has(actor.person(), Role.AUDITOR) ? Reading.METADATA : Reading.NOTHING;
    }

    private static boolean mayReadWhole(Agreement a, UUID person, OrgChart chart) {
        return inOwnRight(a, person, chart)
                || reached(a, Stage.CONSENT)
                        && standing(a, person, chart).findAny().isPresent();
    }

    private static boolean inOwnRight(Agreement a, UUID person, OrgChart chart) {
        return person.equals(a.employee())
                || person.equals(a.initiator()) && !reached(a, Stage.SIGNED)
                || a.holder().filter(person::equals).isPresent()
                || reached(a, Stage.CONSENT) && heads(a, person, chart).anyMatch(unit -> !unit.acting())
                || byRole(a, person, chart);
    }

    /** In whose place, or as whose acting head, somebody reads who may not in their own right. */
    static Optional<Holder> place(Agreement a, UUID person, OrgChart chart) {
        return inOwnRight(a, person, chart)
                ? Optional.empty()
                : standing(a, person, chart).findFirst();
    }

    private static boolean byRole(Agreement a, UUID person, OrgChart chart) {
        return chart.roles(person).stream().anyMatch(role -> switch (role) {
            case HR_OFFICER -> reached(a, Stage.CONSENT);
            case SECURITY_OFFICER -> reached(a, Stage.SECURITY_VISA);
            case AUTHORITY -> reached(a, Stage.SIGNATURE);
            case ARCHIVIST -> isRecord(a);
            case AUDITOR, ADMINISTRATOR -> false;
        });
    }

    /** Units in line that they head, the nearest first. */
    private static Stream<OrgChart.Unit> heads(Agreement a, UUID person, OrgChart chart) {
        return chart.upwards(a.unit()).stream().filter(unit -> person.equals(unit.head()));
    }

    /**
     * Acting heads in line, and somebody whose turn it is, or may be, in an office: deputies and stand-ins are readers
     * too.
     */
    private static Stream<Holder> standing(Agreement a, UUID person, OrgChart chart) {
        Stream<Holder> acting = heads(a, person, chart)
                .filter(OrgChart.Unit::acting)
                .map(unit -> new Holder(person, person, Optional.of(unit.id())));
        Stream<Holder> turn = Transitions.concerned(a.state()).stream()
                .filter(OFFICES::contains)
                .flatMap(party -> Parties.holders(a, party, chart).stream())
                .filter(holder -> holder.person().equals(person));
        return Stream.concat(acting, turn);
    }

    private static boolean reached(Agreement a, Stage stage) {
        return a.reached().compareTo(stage) >= 0;
    }

    /** Signed, refused or otherwise ended: what the archivist keeps. */
    static boolean isRecord(Agreement a) {
        return reached(a, Stage.SIGNED) || a.state().isEnded();
    }
}
