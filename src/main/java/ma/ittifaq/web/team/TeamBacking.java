package ma.ittifaq.web.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.team.TeamWeek;
import ma.ittifaq.team.UnitPresence;

/** Hands of the page of the team: one week, chosen in the address by one of its days. */
@Named
@RequestScoped
public class TeamBacking {

    @Inject
    private TeamWeek team;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private LocalDate monday;
    private List<UnitPresence> units;

    @PostConstruct
    void open() {
        monday = Optional.ofNullable(request.getParameter("day"))
                .flatMap(TeamBacking::day)
                .orElseGet(() -> LocalDate.now(clock))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        units = team.of(monday, viewer.actor());
    }

    /** What is no day is not asked for. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(d -> d.getYear() >= 2000 && d.getYear() < 2200);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    public List<UnitPresence> getUnits() {
        return units;
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getFriday() {
        return monday.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    public LocalDate date(DayOfWeek day) {
        return monday.with(TemporalAdjusters.nextOrSame(day));
    }

    public LocalDate getBefore() {
        return monday.minusWeeks(1);
    }

    public LocalDate getAfter() {
        return monday.plusWeeks(1);
    }
}
