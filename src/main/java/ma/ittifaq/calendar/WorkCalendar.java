package ma.ittifaq.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The working days as known at one moment. Immutable. */
public final class WorkCalendar {

    /** Longer than any closure: further on there is no working day, for the week has none. */
    private static final int PATIENCE = 400;

    private final List<WorkingWeek> weeks;
    private final List<SpecialDay> days;

    /** Needs a week that begins before every day that is asked for. */
    WorkCalendar(List<WorkingWeek> weeks, List<SpecialDay> days) {
        this.weeks = weeks.stream()
                .sorted(Comparator.comparing(WorkingWeek::from).reversed())
                .toList();
        this.days = List.copyOf(days);
    }

    public boolean isWorking(LocalDate day) {
        return week(day).days().contains(day.getDayOfWeek()) && closure(day).isEmpty();
    }

    /** The week in force on the day; the oldest for days before all. */
    public WorkingWeek week(LocalDate day) {
        return weeks.stream()
                .filter(week -> !week.from().isAfter(day))
                .findFirst()
                .orElseGet(weeks::getLast);
    }

    /** Why nobody works on the day, beside the week. */
    public Optional<SpecialDay> closure(LocalDate day) {
        return days.stream().filter(d -> d.kind().isOff() && d.covers(day)).findFirst();
    }

    /** Whether the hours of Ramadan hold on the day. */
    public boolean isRamadan(LocalDate day) {
        return days.stream().anyMatch(d -> d.kind() == DayKind.RAMADAN && d.covers(day));
    }

    /** The n-th working day after the day; the day itself for 0, which need not be one. */
    public LocalDate after(LocalDate day, int n) {
        return counted(day, n, d -> d.plusDays(1));
    }

    /** The n-th working day before the day; the day itself for 0, which need not be one. */
    public LocalDate before(LocalDate day, int n) {
        return counted(day, n, d -> d.minusDays(1));
    }

    private LocalDate counted(LocalDate day, int n, UnaryOperator<LocalDate> next) {
        LocalDate reached = day;
        for (int i = 0; i < n; i++) {
            reached = nextWorking(reached, next);
        }
        return reached;
    }

    private LocalDate nextWorking(LocalDate day, UnaryOperator<LocalDate> next) {
        LocalDate reached = next.apply(day);
        for (int i = 0; i < PATIENCE; i++) {
            if (isWorking(reached)) {
                return reached;
            }
            reached = next.apply(reached);
        }
        throw new IllegalStateException("No working day within " + PATIENCE + " days of " + day);
    }

    /** How many working days lie after the first day, up to and with the last; 0 when it is not later. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorking)
                .count();
    }
}
