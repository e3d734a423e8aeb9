package ma.ittifaq.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;

/** Boundary of the calendar: everybody who is signed in reads it, HR officers change it. */
@ApplicationScoped
@Transactional
public class CalendarDesk {

    private static final int LONGEST_SOURCE = DayRequest.LONGEST_SOURCE;

    @Inject
    private Calendars calendars;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** All special days, by their first day. */
    public List<SpecialDay> days() {
        return calendars.days();
    }

    /** All weeks, the newest first. */
    public List<WorkingWeek> weeks() {
        return calendars.weeks();
    }

    public SpecialDay require(UUID id) {
        return calendars.find(id).orElseThrow(CalendarRefused::unknown);
    }

    public boolean maySet(Actor actor) {
        return Operation.SET_CALENDAR.isFor(actor, directory.chart());
    }

    public SpecialDay add(DayRequest asked, Actor actor) {
        requireSetter(actor);
        requireSound(asked, null);
        SpecialDay day = new SpecialDay(asked);
        calendars.add(day);
        tell("calendar.added", day, actor);
        return day;
    }

    /** Refuses when the person had seen another version than the present one. */
    public SpecialDay change(UUID id, DayRequest asked, Optional<Long> seenVersion, Actor actor) {
        requireSetter(actor);
        SpecialDay day = seen(id, seenVersion);
        requireSound(asked, id);
        day.become(asked);
        calendars.flush();
        tell("calendar.changed", day, actor);
        return day;
    }

    public void remove(UUID id, Optional<Long> seenVersion, Actor actor) {
        requireSetter(actor);
        SpecialDay day = seen(id, seenVersion);
        tell("calendar.removed", day, actor);
        calendars.remove(day);
    }

    /** From that day on, until the day of the next, these days of the week are worked. */
    public void setWeek(LocalDate from, Set<DayOfWeek> days, String source, Actor actor) {
        requireSetter(actor);
        LocalDate today = LocalDate.now(clock);
        if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(5))) {
            throw CalendarRefused.invalid("from", "week.day", today, today.plusYears(5));
        }
        if (days.isEmpty()) {
            throw CalendarRefused.invalid("days", "week.empty");
        }
        if (calendars.hasWeek(from)) {
            throw CalendarRefused.invalid("from", "week.taken", from);
        }
        String laidDown = source == null || source.isBlank() ? null : source.strip();
        if (laidDown != null && laidDown.length() > LONGEST_SOURCE) {
            throw CalendarRefused.invalid("source", "long", LONGEST_SOURCE);
        }
        calendars.add(new WorkingWeek(from, days, laidDown));
        facts.fire(new Fact(
                "calendar.week", from.toString(), Optional.of(actor.person()), Map.of("days", days.toString())));
    }

    private SpecialDay seen(UUID id, Optional<Long> seenVersion) {
        SpecialDay day = require(id);
        if (seenVersion.isPresent() && seenVersion.get() != day.version()) {
            throw CalendarRefused.stale();
        }
        return day;
    }

    /** Two periods of Ramadan do not meet, and one holiday is entered once. */
    private void requireSound(DayRequest asked, UUID self) {
        List<CalendarRefused.Fault> faults = asked.faults();
        if (!faults.isEmpty()) {
            throw CalendarRefused.invalid(faults);
        }
        calendars.days().stream()
                .filter(day -> !day.id().equals(self) && day.kind() == asked.kind())
                .filter(day -> day.covers(asked.first()) || !asked.kind().isYearly() && day.covers(asked.last()))
                .findFirst()
                .ifPresent(day -> {
                    throw CalendarRefused.invalid("first", "taken", day.first());
                });
    }

    /** Refuses as if there were no calendar: before a request is read that is not theirs to make. */
    public void requireSetter(Actor actor) {
        if (!maySet(actor)) {
            throw CalendarRefused.unknown();
        }
    }

    private void tell(String what, SpecialDay day, Actor actor) {
        facts.fire(new Fact(
                what,
                day.id().toString(),
                Optional.of(actor.person()),
                Map.of(
                        "kind", day.kind().name(),
                        "name", day.nameFr(),
                        "first", day.first().toString(),
                        "last", day.last().map(LocalDate::toString).orElse(""))));
    }
}
