package ma.ittifaq.agreement;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/** As who a person looks at one agreement: the relations by which {@link Readers} lets them read it. */
final class Lookers {

    private static final Map<Role, Looker> ROLES = Map.of(
            Role.HR_OFFICER, Looker.HR_OFFICER,
            Role.SECURITY_OFFICER, Looker.SECURITY_OFFICER,
            Role.AUTHORITY, Looker.AUTHORITY,
            Role.ARCHIVIST, Looker.ARCHIVIST,
            Role.AUDITOR, Looker.AUDITOR,
            Role.ADMINISTRATOR, Looker.ADMINISTRATOR);

    private static final Map<Party, Looker> CAPACITIES = Map.of(
            Party.EMPLOYEE, Looker.EMPLOYEE,
            Party.MANAGER, Looker.MANAGER,
            Party.HR_OFFICER, Looker.HR_OFFICER,
            Party.SECURITY_OFFICER, Looker.SECURITY_OFFICER,
            Party.AUTHORITY, Looker.AUTHORITY);

    /** Roles that see what they need to act on agreements of their units, and nothing of other units. */
    private static final Set<Role> OF_UNITS = EnumSet.of(Role.HR_OFFICER, Role.SECURITY_OFFICER, Role.AUTHORITY);

    private Lookers() {}

    static Set<Looker> of(Agreement agreement, Actor actor, OrgChart chart) {
        UUID person = actor.person();
        Set<Looker> lookers = byRole(agreement, person, chart);
        Parties.of(agreement, actor, chart).parties().stream()
                .filter(CAPACITIES::containsKey)
                .forEach(party -> lookers.add(CAPACITIES.get(party)));
        if (person.equals(agreement.employee())) {
            return EnumSet.of(Looker.EMPLOYEE);
        }
        if (person.equals(Parties.author(agreement))) {
            lookers.add(Looker.AUTHOR);
        }
        return lookers;
    }

    private static Set<Looker> byRole(Agreement agreement, UUID person, OrgChart chart) {
        return chart.roles(person).stream()
                .filter(role ->
                        !OF_UNITS.contains(role) || chart.under(person, role).contains(agreement.unit()))
                .map(ROLES::get)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Looker.class)));
    }

    /**
     * In whose place they look, or as whose acting head: by the capacity that what they are shown is for, else by what alone
     * lets them read it. Empty for whoever looks in their own right.
     */
    static Optional<Holder> place(Agreement agreement, Actor actor, OrgChart chart) {
        Optional<Looker> as = Needs.looker(of(agreement, actor, chart), agreement.state());
        Optional<Holder> place = as.isEmpty()
                ? Readers.place(agreement, actor.person(), chart)
                : as.filter(looker -> !byRole(agreement, actor.person(), chart).contains(looker))
                        .flatMap(looker -> Parties.of(agreement, actor, chart).capacities().entrySet().stream()
                                .filter(capacity -> CAPACITIES.get(capacity.getKey()) == looker)
                                .map(Map.Entry::getValue)
                                .findFirst());
        return place.filter(holder -> !holder.equals(Holder.inPerson(actor.person())));
    }
}
