package ma.ittifaq.web.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Fold;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.team.DayCount;
import ma.ittifaq.team.PersonDays;
import ma.ittifaq.team.Place;
import ma.ittifaq.team.TeamCalendar;
import ma.ittifaq.team.TeamDays;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Leaf;
import ma.ittifaq.web.Words;

/** Hands of the team's calendar: a unit, a day and how much around it are chosen in the address. */
@Named
@RequestScoped
public class TeamBacking {

    private static final int LINES = 50;
    private static final Address.Part UNIT = new Address.Part("unit", "[0-9a-f-]{36}");
    private static final Address.Part DAY = new Address.Part("day", "\\d{4}-\\d{2}-\\d{2}");
    private static final Address.Part VIEW = new Address.Part("view", "day|week|month");

    @Inject
    private TeamCalendar calendar;

    @Inject
    private Policies policies;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private LocalDate day;
    private Span span;
    private List<OrgUnit> units;
    private TeamDays days;
    private List<PersonDays> people;
    private Set<DayOfWeek> weekdays;

    @PostConstruct
    void open() {
        asked = Address.of("/team", request, List.of(UNIT, DAY, VIEW, Address.TEXT, Address.FROM));
        span = Span.of(asked.text("view"));
        day = asked.get("day").flatMap(TeamBacking::day).orElseGet(() -> LocalDate.now(clock));
        units = calendar.units(viewer.actor());
        OrgUnit unit = Ids.of(asked.text("unit"))
                .flatMap(id -> units.stream().filter(u -> u.id().equals(id)).findFirst())
                .orElseGet(units::getFirst);
        days = calendar.of(unit.id(), Span.MONTH.first(day), Span.MONTH.last(day), viewer.actor());
        people = found();
        weekdays = days.days().stream()
                .filter(each -> each.working() || each.date().getDayOfWeek().getValue() <= Span.WORKED)
                .map(each -> each.date().getDayOfWeek())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** In the order in which they are shown: by name, and of one day by place before. */
    private List<PersonDays> found() {
        List<String> typed = List.of(Fold.fold(getText()).split(" "));
        Comparator<PersonDays> order =
                span == Span.DAY ? Comparator.comparing(this::placeOfDay).thenComparing(byName()) : byName();
        return days.people().stream()
                .filter(person -> typed.stream()
                        .allMatch(Fold.fold(
                                person.name().ar() + " " + person.name().fr())::contains))
                .sorted(order)
                .toList();
    }

    private Place placeOfDay(PersonDays person) {
        return person.places().get(days.index(day));
    }

    /** How many days of the week are shown. */
    public int getColumns() {
        return weekdays.size();
    }

    /** What is no day is not asked for. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(d -> d.getYear() >= 2000 && d.getYear() < 2200);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public List<OrgUnit> getUnits() {
        return units;
    }

    public TeamDays getDays() {
        return days;
    }

    /** The days of the roster, of the weekdays on which somebody works. */
    public List<DayCount> getShown() {
        return within(span);
    }

    /** The days of the month, with the rest of its weeks. */
    public List<DayCount> getMonth() {
        return within(Span.MONTH);
    }

    /** The days of the week around the day. */
    public List<DayCount> getWeek() {
        return within(Span.WEEK);
    }

    private List<DayCount> within(Span around) {
        return days.days().stream()
                .filter(each ->
                        !each.date().isBefore(around.first(day)) && !each.date().isAfter(around.last(day)))
                .filter(each -> weekdays.contains(each.date().getDayOfWeek()))
                .toList();
    }

    /** The page of people. */
    public List<PersonDays> getPeople() {
        return people.stream().skip(getLeaf().from()).limit(LINES).toList();
    }

    /** Whether a name can be looked for. */
    public boolean isMany() {
        return days.people().size() > LINES || !getText().isEmpty();
    }

    /** What is typed of a name. */
    public String getText() {
        return asked.text("q");
    }

    private Comparator<PersonDays> byName() {
        return Comparator.comparing((PersonDays person) ->
                        words.in(person.name().lastAr(), person.name().lastFr()))
                .thenComparing(person ->
                        words.in(person.name().firstAr(), person.name().firstFr()));
    }

    public Place place(PersonDays person, DayCount date) {
        return person.places().get(days.index(date.date()));
    }

    /** Those of the page. */
    public List<PersonDays> peopleIn(Place place) {
        return getPeople().stream()
                .filter(person -> placeOfDay(person) == place)
                .toList();
    }

    /** All of those that are looked for. */
    public int countIn(Place place) {
        return (int)
                people.stream().filter(person -> placeOfDay(person) == place).count();
    }

    /** The count of the unit on that day. */
    public DayCount count(List<DayCount> counts, DayCount date) {
        return counts.get(days.index(date.date()));
    }

    public boolean isInMonth(DayCount date) {
        return date.date().getMonth() == day.getMonth();
    }

    public boolean isToday(DayCount date) {
        return date.date().equals(LocalDate.now(clock));
    }

    /** The hours of Ramadan, where a day that is shown lies in it; null elsewhere. */
    public PolicyLimits getRamadan() {
        return getShown().stream().anyMatch(DayCount::ramadan)
                ? policies.inForce(day).limits()
                : null;
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalDate getFirst() {
        return getShown().isEmpty() ? day : getShown().getFirst().date();
    }

    public LocalDate getLast() {
        return getShown().isEmpty() ? day : getShown().getLast().date();
    }

    public String getView() {
        return span.word();
    }

    public String as(String view) {
        return asked.with("view", view);
    }

    public String on(LocalDate date) {
        return asked.with("day", date);
    }

    public String getBefore() {
        return on(span.before(day));
    }

    public String getAfter() {
        return on(span.after(day));
    }

    public String getNow() {
        return on(LocalDate.now(clock));
    }

    public Leaf getLeaf() {
        return Leaf.of(asked, LINES, people.size());
    }
}
