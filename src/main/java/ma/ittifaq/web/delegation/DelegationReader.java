package ma.ittifaq.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** Puts names to acts of delegation. */
@RequestScoped
public class DelegationReader {

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    List<DelegationLine> lines(List<Delegation> delegations, boolean overseer) {
        Map<UUID, Employee> people = directory.findAll(delegations.stream()
                .flatMap(d -> Stream.of(d.holder(), d.deputy()))
                .distinct()
                .toList());
        Map<UUID, OrgUnit> units =
                directory.units().stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
        return delegations.stream().map(d -> line(d, people, units, overseer)).toList();
    }

    private DelegationLine line(Delegation d, Map<UUID, Employee> people, Map<UUID, OrgUnit> units, boolean overseer) {
        Delegation.Standing standing = d.standing(LocalDate.now(clock));
        boolean granted = d.holder().equals(viewer.actor().person());
        return new DelegationLine(
                d.id(),
                d.reference(),
                words.name(people.get(d.holder()).name()),
                words.name(people.get(d.deputy()).name()),
                d.scope(),
                d.matters().equals(Matter.all())
                        ? ""
                        : d.matters().stream().map(words::label).collect(Collectors.joining(words.say("comma") + " ")),
                d.unit()
                        .map(units::get)
                        .map(u -> words.in(u.nameAr(), u.nameFr()))
                        .orElse(""),
                d.startsOn(),
                d.endsOn(),
                standing,
                d.paper().isPresent(),
                granted,
                standing.isOpen() && (granted || overseer));
    }
}
