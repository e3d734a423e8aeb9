package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgUnit;

/** Boundary: who may telework by their post, and why not: one's own post, and those of one's line of command. */
@ApplicationScoped
@Transactional
public class Eligibility {

    /** A person of a unit, with what HR said of their post. */
    public record Person(Employee employee, Suitability suitability) {}

    @Inject
    private PostClasses classes;

    @Inject
    private Directory directory;

    @Inject
    private ChartShown shown;

    /** Of the post that somebody holds; whoever asks may see the person's request, or is that person. */
    public Suitability of(UUID employee) {
        return directory.find(employee).map(classes::of).orElse(Suitability.NONE);
    }

    /** The units of the actor's line of command, the highest first; for others there are none. */
    public List<OrgUnit> units(Actor actor) {
        if (!Operation.SEE_TEAM.isFor(actor, shown.chart())) {
            throw CampaignRefused.unknown();
        }
        Set<UUID> line = shown.chart().inLineOf(actor.person());
        return directory.units().stream()
                .filter(unit -> line.contains(unit.id()))
                .sorted(OrgUnit.HIGHEST_FIRST)
                .toList();
    }

    /** Everybody of that unit and those below, by name. */
    public List<Person> people(UUID unit, Actor actor) {
        if (units(actor).stream().noneMatch(each -> each.id().equals(unit))) {
            throw CampaignRefused.unknown();
        }
        Set<UUID> below = shown.chart().below(unit);
        Map<UUID, PostClass> known = classes.of(below);
        return classes.people(below).stream()
                .map(person -> new Person(person, suitability(person, known)))
                .toList();
    }

    private static Suitability suitability(Employee person, Map<UUID, PostClass> known) {
        return PostClasses.idOf(person)
                .map(known::get)
                .map(PostClass::suitability)
                .orElse(Suitability.NONE);
    }
}
