package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.team.Presence;
import ma.ittifaq.team.UnitPresence;

/** Counts what a list of decisions would do, before it is decided. */
@ApplicationScoped
class Effects {

    @Inject
    private Campaigns campaigns;

    @Inject
    private PostClasses people;

    @Inject
    private Directory directory;

    @Inject
    private Presence presence;

    /** One for each quota under which something was asked or chosen, the highest unit first. */
    List<Effect> of(Phase phase, List<Campaigns.Asked> asked, Set<UUID> chosen) {
        return campaigns.quotas(phase.id()).stream()
                .filter(quota -> asked.stream().anyMatch(a -> a.quota().equals(quota.id())))
                .map(quota -> of(phase, quota, asked, chosen))
                .sorted((a, b) -> OrgUnit.HIGHEST_FIRST.compare(a.unit(), b.unit()))
                .toList();
    }

    private Effect of(Phase phase, PhaseUnit quota, List<Campaigns.Asked> asked, Set<UUID> chosen) {
        OrgUnit unit = directory.findUnit(quota.unit()).orElseThrow();
        Set<UUID> units = directory.chart().below(unit.id());
        int headcount = people.people(units).size();
        List<Campaigns.Weekly> granted = campaigns.granted(quota.id(), new UUID(0, 0));
        List<Campaigns.Weekly> elsewhere = campaigns.elsewhere(phase, units);
        List<Campaigns.Weekly> more = asked.stream()
                .filter(a -> a.quota().equals(quota.id()) && chosen.contains(a.agreement()))
                .filter(a -> !Campaigns.GRANTED.contains(a.state()))
                .map(a -> new Campaigns.Weekly(a.person(), a.mask()))
                .toList();
        Map<DayOfWeek, UnitPresence.Day> least = presence
                .week(
                        unit,
                        headcount,
                        teleworkers(Stream.of(granted, elsewhere, more)),
                        new Period(phase.startsOn(), phase.endsOn()))
                .stream()
                .collect(Collectors.toMap(UnitPresence.Day::day, Function.identity()));
        List<Effect.Day> days = Week.workingDays().stream()
                .map(day -> {
                    int before = headcount - on(day, granted) - on(day, elsewhere);
                    int after = before - on(day, more);
                    int telework = on(day, granted) + on(day, more);
                    return new Effect.Day(
                            day,
                            before,
                            after,
                            Math.min(after, least.get(day).least()),
                            least.get(day).leastOn(),
                            telework,
                            Math.min(after, least.get(day).least()) >= unit.minimumPresent(),
                            telework <= quota.perDay());
                })
                .toList();
        return new Effect(unit, headcount, quota.people(), quota.perDay(), granted.size(), more.size(), days);
    }

    /** The days of each, however often they were granted. */
    private static Map<UUID, Set<DayOfWeek>> teleworkers(Stream<List<Campaigns.Weekly>> all) {
        return all.flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        Campaigns.Weekly::person,
                        Collectors.flatMapping(each -> days(each.mask()), Collectors.toSet())));
    }

    /** How many of these weeks have that day. */
    static int on(DayOfWeek day, Collection<Campaigns.Weekly> weeks) {
        return (int) weeks.stream()
                .filter(each -> (each.mask() & 1 << day.getValue() - 1) != 0)
                .count();
    }

    static Stream<DayOfWeek> days(int mask) {
        return Week.workingDays().stream().filter(day -> (mask & 1 << day.getValue() - 1) != 0);
    }
}
