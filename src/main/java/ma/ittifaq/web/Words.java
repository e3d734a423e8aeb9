package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.identity.Initials;
import ma.ittifaq.identity.Language;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.ApplicationClock;
import ma.ittifaq.platform.Dates;
import ma.ittifaq.platform.Messages;

/** Dates, days and named constants in the words of the page's language. */
@Named
@RequestScoped
public class Words {

    private static final String UNKNOWN = "—";

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    public String day(LocalDate day) {
        return day == null ? UNKNOWN : Dates.date(day, viewer.getLocale());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(ApplicationClock.ZONE).toLocalDate();
    }

    public String today(LocalDate day) {
        return Dates.longDate(day, viewer.getLocale());
    }

    /** Whole days since then. */
    public long daysSince(Instant instant) {
        return ChronoUnit.DAYS.between(dayOf(instant), LocalDate.now(clock));
    }

    /** Whole days from today to the day; negative when it has passed. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
    }

    public String hour(Instant instant) {
        return Dates.time(instant.atZone(ApplicationClock.ZONE).toLocalTime());
    }

    public String hours(LocalTime from, LocalTime to) {
        return from == null || to == null ? UNKNOWN : say("hours", from, to);
    }

    public String period(LocalDate from, LocalDate to) {
        return from == null && to == null ? UNKNOWN : say("period", day(from), day(to));
    }

    public String weekday(DayOfWeek day) {
        String name = label(day);
        return name.substring(0, 1).toUpperCase(viewer.getLocale()) + name.substring(1);
    }

    public String weekdayShort(DayOfWeek day) {
        return say("day.short." + day);
    }

    public String weekdayLetter(DayOfWeek day) {
        return say("day.letter." + day);
    }

    public String weekdays(Collection<DayOfWeek> days) {
        return days == null || days.isEmpty()
                ? say("none")
                : days.stream().map(this::label).collect(Collectors.joining(say("comma") + " "));
    }

    public List<DayOfWeek> getWorkingDays() {
        return Week.workingDays();
    }

    /** The state as the viewer reads it: in the second person where it waits for them. */
    public String state(AgreementState state, boolean mine) {
        return mine
                ? Messages.find(viewer.getLocale(), "labels", "state.mine." + state)
                        .orElseGet(() -> label(state))
                : label(state);
    }

    public StateLook look(AgreementState state) {
        return StateLook.of(state);
    }

    /** One of two texts, by the page's script. */
    public String in(String arabic, String french) {
        return viewer.getLanguage() == Language.AR ? arabic : french;
    }

    public String name(PersonName name) {
        return in(name.ar(), name.fr());
    }

    public String initials(String name) {
        return name == null ? "" : Initials.of(name);
    }

    public String label(Enum<?> constant) {
        return constant == null ? UNKNOWN : Messages.label(viewer.getLocale(), constant);
    }

    /** Several constants, in their order. */
    public String labels(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(this::label)
                .collect(Collectors.joining(say("comma") + " "));
    }

    public String say(String key, Object... arguments) {
        return Messages.text(viewer.getLocale(), "web", key, arguments);
    }

    /** How many there are, or that there are more than anybody counts: texts {@code count} and {@code many}. */
    public String counted(String bundle, String prefix, int count, int most) {
        return count > most ? tell(bundle, prefix + "many", most) : tell(bundle, prefix + "count", count);
    }

    /** Which lines of a list a leaf shows. */
    public String shown(Leaf leaf) {
        return tell("web_archive", "shown", leaf.from() + 1, leaf.last());
    }

    /** A text of the bundle of one area. */
    public String tell(String bundle, String key, Object... arguments) {
        return Messages.text(viewer.getLocale(), bundle, key, arguments);
    }
}
