package ma.ittifaq.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.calendar.CalendarDesk;
import ma.ittifaq.calendar.DayKind;
import ma.ittifaq.calendar.SpecialDay;
import ma.ittifaq.calendar.WorkingWeek;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** Hands of the page that shows one year of the calendar. */
@Named
@RequestScoped
public class CalendarBacking {

    private static final int FIRST = 2020;
    private static final int AHEAD = 10;
    private static final Set<String> DONE = Set.of("added", "changed", "removed", "week");

    @Inject
    private CalendarDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private int year;
    private List<DayLine> lines;
    private List<WorkingWeek> weeks;

    @PostConstruct
    void open() {
        if (!viewer.may(Operation.ADMINISTER)) {
            throw new RuleBroken.NotVisible();
        }
        int present = LocalDate.now(clock).getYear();
        year = Optional.ofNullable(request.getParameter("year"))
                .filter(typed -> typed.matches("\\d{4}"))
                .map(Integer::parseInt)
                .filter(typed -> typed >= FIRST && typed <= present + AHEAD)
                .orElse(present);
        List<SpecialDay> days = desk.days();
        lines = days.stream()
                .flatMap(day -> day.in(year).map(first -> line(day, first)).stream())
                .sorted(Comparator.comparing(DayLine::first))
                .toList();
        weeks = desk.weeks();
    }

    private DayLine line(SpecialDay day, LocalDate first) {
        LocalDate last = day.kind().isYearly() ? first : day.last().orElse(first);
        return new DayLine(
                day.id(),
                day.kind(),
                words.in(day.nameAr(), day.nameFr()),
                first,
                last,
                day.source().orElse(""));
    }

    public int getYear() {
        return year;
    }

    /** The year before; 0 before the first. */
    public int getPrevious() {
        return year > FIRST ? year - 1 : 0;
    }

    /** The year after; 0 after the last that is shown. */
    public int getNext() {
        return year < LocalDate.now(clock).getYear() + AHEAD ? year + 1 : 0;
    }

    /** Days on which the administration is closed. */
    public List<DayLine> getClosed() {
        return lines.stream().filter(line -> line.kind().isOff()).toList();
    }

    public List<DayLine> getRamadan() {
        return lines.stream().filter(line -> line.kind() == DayKind.RAMADAN).toList();
    }

    /** Nothing tells when the religious holidays of a year are but somebody who enters them. */
    public boolean isWithoutMoving() {
        return lines.stream().noneMatch(line -> line.kind() == DayKind.MOVING);
    }

    public List<WorkingWeek> getWeeks() {
        return weeks;
    }

    public boolean isSettable() {
        return viewer.may(Operation.SET_CALENDAR);
    }

    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : "";
    }
}
