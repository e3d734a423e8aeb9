package ma.ittifaq.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Role;
import ma.ittifaq.team.KeptMinimum;
import ma.ittifaq.team.UnitCoverage;

/** Boundary of figures: HR officers have those of the units that they look after, heads those of their line, auditors those of all. */
@ApplicationScoped
@Transactional
public class Insight {

    private static final Set<Action> COUNTED = EnumSet.of(
            Action.SUBMIT,
            Action.APPROVE,
            Action.RETURN,
            Action.REFUSE,
            Action.WITHDRAW,
            Action.LAPSE,
            Action.TAKE_EFFECT,
            Action.SUSPEND,
            Action.END,
            Action.END_AT_ONCE,
            Action.EXPIRE);

    private static final Set<AgreementState> STEPS =
            EnumSet.range(AgreementState.AWAITING_EMPLOYEE_CONSENT, AgreementState.AWAITING_AUTHORITY_SIGNATURE);

    @Inject
    private Directory directory;

    @Inject
    private ChartShown shown;

    @Inject
    private FigureQueries queries;

    @Inject
    private DayFigures days;

    @Inject
    private Coming coming;

    @Inject
    private KeptMinimum minimum;

    @Inject
    private Clock clock;

    /** The units of which the actor has figures, the highest first. */
    public List<OrgUnit> units(Actor actor) {
        Set<UUID> reach = reach(actor);
        return directory.units().stream()
                .filter(unit -> reach.contains(unit.id()))
                .sorted(OrgUnit.HIGHEST_FIRST)
                .toList();
    }

    private Set<UUID> reach(Actor actor) {
        OrgChart chart = shown.chart();
        if (!Operation.SEE_FIGURES.isFor(actor, chart)) {
            throw new RuleBroken.NotVisible();
        }
        Set<UUID> reach = new HashSet<>(chart.under(actor.person(), Role.HR_OFFICER));
        reach.addAll(chart.under(actor.person(), Role.AUDITOR));
        reach.addAll(chart.inLineOf(actor.person()));
        return reach;
    }

    /** Of the unit and those below, from the first day to the last. */
    public Figures of(UUID unit, LocalDate from, LocalDate until, Actor actor) {
        List<OrgUnit> mine = units(actor);
        if (mine.stream().noneMatch(each -> each.id().equals(unit))) {
            throw new RuleBroken.NotVisible();
        }
        List<OrgUnit> administration = directory.units();
        Set<UUID> all = administration.stream().map(OrgUnit::id).collect(Collectors.toSet());
        Set<UUID> below = shown.chart().below(unit);
        List<OrgUnit> units =
                mine.stream().filter(each -> below.contains(each.id())).toList();
        Discretion discretion = new Discretion(administration);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Integer> headcount = queries.headcount(below, today);
        List<InForce> inForce = queries.inForce(all);
        Map<UUID, Integer> whole = InForce.byUnit(inForce);
        Coming.Outlook outlook = coming.of(all, today);
        Trend trend = Trend.of(from, until);
        List<UnitCoverage> coverage = minimum.of(units, new Period(trend.since(from), until));
        Tallies done = days.of(all, from, until);
        return new Figures(
                from,
                until,
                discretion.total(unit, whole),
                headcount.values().stream().mapToInt(Integer::intValue).sum(),
                units(units, headcount, discretion.own(units, whole)),
                entries(discretion.parts(unit, InForce.by(InForce::kind, inForce, below), whole), Figures.OfKind::new),
                entries(discretion.parts(unit, InForce.by(InForce::days, inForce, below), whole), Figures.OfDays::new),
                trend.months(unit, done, discretion),
                COUNTED.stream()
                        .map(action -> new Figures.Done(action, discretion.total(unit, done.of(action))))
                        .toList(),
                refusals(discretion.parts(unit, done.refusals(below), done.of(Action.REFUSE))),
                steps(done.steps(below, STEPS)),
                outlook.ahead(unit, discretion),
                discretion.total(unit, outlook.equipped()),
                coverage.stream().map(Insight::coverage).toList(),
                coverage.stream()
                        .filter(each -> each.unit().id().equals(unit) && isTold(each))
                        .flatMap(each -> each.months().stream())
                        .map(month -> new Figures.Kept(month.month(), month.working(), month.under()))
                        .toList());
    }

    private static boolean isTold(UnitCoverage of) {
        return of.headcount() >= Figures.FEWEST && of.unit().minimumPresent() > 0;
    }

    private static Figures.Coverage coverage(UnitCoverage of) {
        return new Figures.Coverage(
                of.unit(),
                of.unit().minimumPresent(),
                of.working(),
                isTold(of) ? OptionalInt.of(of.under()) : OptionalInt.empty());
    }

    private static List<Figures.OfUnit> units(
            List<OrgUnit> units, Map<UUID, Integer> headcount, Map<UUID, OptionalInt> told) {
        return units.stream()
                .map(each -> new Figures.OfUnit(each, headcount.getOrDefault(each.id(), 0), told.get(each.id())))
                .toList();
    }

    private static <K, R> List<R> entries(Map<K, OptionalInt> told, BiFunction<K, OptionalInt, R> made) {
        return told.entrySet().stream()
                .map(each -> made.apply(each.getKey(), each.getValue()))
                .toList();
    }

    /** What is told of most comes first. */
    private static List<Figures.Refused> refusals(Map<Reason, OptionalInt> told) {
        return told.entrySet().stream()
                .map(each -> new Figures.Refused(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(
                                (Figures.Refused each) -> -each.count().orElse(0))
                        .thenComparing(Figures.Refused::reason))
                .toList();
    }

    /** The time of fewer than five would be that of somebody. */
    private static List<Figures.Step> steps(List<Figures.Step> found) {
        return found.stream()
                .filter(step -> step.count() >= Figures.FEWEST)
                .sorted(Comparator.comparing(Figures.Step::state))
                .toList();
    }
}
