package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Audience;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;

/** Who is reminded of what. Nobody who may not open the agreement is. */
@ApplicationScoped
class Reminded {

    @Inject
    private Directory directory;

    /** Each person once, and in whose place they would act where it is their turn in somebody's place. */
    Map<UUID, Optional<UUID>> of(ReminderKind kind, Agreement agreement) {
        OrgChart chart = directory.chart();
        Audience audience = new Audience(agreement, chart);
        Map<UUID, Optional<UUID>> people =
                switch (kind) {
                    case STEP_WAITS ->
                        audience.turn().stream()
                                .collect(Collectors.toMap(
                                        Holder::person,
                                        Holder::onBehalfOf,
                                        (first, second) -> first,
                                        LinkedHashMap::new));
                    case STEP_ESCALATES -> inPerson(above(agreement, audience, chart));
                    case REQUEST_LAPSES -> inPerson(lapsing(audience));
                    case RENEWAL_CLOSES, AGREEMENT_ENDS, TRIAL_ENDS, NOTICE_ENDS, EQUIPMENT_RETURNS, POINT_DUE ->
                        inPerson(both(audience, Party.EMPLOYEE, Party.MANAGER));
                    case EQUIPMENT_LATE -> inPerson(both(audience, Party.EMPLOYEE, Party.MANAGER, Party.HR_OFFICER));
                    case DELEGATION_ENDS, ACTING_ENDS ->
                        throw new IllegalArgumentException("Not of an agreement: " + kind);
                };
        people.keySet().removeIf(person -> !audience.mayRead(person));
        return people;
    }

    private static Map<UUID, Optional<UUID>> inPerson(Set<UUID> people) {
        Map<UUID, Optional<UUID>> each = new LinkedHashMap<>();
        people.forEach(person -> each.put(person, Optional.empty()));
        return each;
    }

    private static Set<UUID> both(Audience audience, Party... parties) {
        Set<UUID> people = new LinkedHashSet<>();
        for (Party party : parties) {
            people.addAll(audience.people(party, Optional.empty()));
        }
        return people;
    }

    private static Set<UUID> lapsing(Audience audience) {
        Set<UUID> people = both(audience, Party.EMPLOYEE, Party.INITIATOR);
        audience.turn().forEach(holder -> people.add(holder.person()));
        return people;
    }

    /** The next superior of whose turn it is; who may not open it gives way to human resources, and these to the line. */
    private Set<UUID> above(Agreement agreement, Audience audience, OrgChart chart) {
        Set<UUID> turn = audience.turn().stream().map(Holder::person).collect(Collectors.toSet());
        Set<UUID> superiors = new LinkedHashSet<>();
        directory
                .findAll(audience.turn().stream().map(Holder::holder).distinct().toList())
                .values()
                .forEach(holder -> superiors.addAll(superiors(holder, chart)));
        return List.of(
                        superiors,
                        audience.people(Party.HR_OFFICER, Optional.empty()),
                        audience.people(Party.MANAGER, Optional.empty()))
                .stream()
                .map(people -> people.stream()
                        .filter(person -> !turn.contains(person) && audience.mayRead(person))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElseGet(LinkedHashSet::new);
    }

    private static Set<UUID> superiors(Employee holder, OrgChart chart) {
        return chart.managers(holder.id(), holder.unit(), Scope.REVIEW).stream()
                .filter(superior -> superior.onBehalfOf().isEmpty())
                .map(Holder::person)
                .collect(Collectors.toSet());
    }
}
