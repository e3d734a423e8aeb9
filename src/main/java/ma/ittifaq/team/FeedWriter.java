package ma.ittifaq.team;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.calendar.Calendars;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;

/** Writes calendars for programmes: whole days, each with a name of its own, in the language of whoever asked for it. */
@ApplicationScoped
class FeedWriter {

    private static final String BUNDLE = "team";
    private static final int BACK = 30;
    private static final int AHEAD = 180;

    @Inject
    private TeamFacts facts;

    @Inject
    private TeamCalendar team;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    String write(CalendarFeed feed) {
        Locale locale = feed.locale();
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(
                "-//Ittifaq//" + feed.scope() + "//" + locale.getLanguage().toUpperCase(Locale.ROOT));
        String name = say(locale, "feed." + feed.scope());
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(4).build());
        (feed.scope() == CalendarFeed.Scope.OWN ? own(feed.person(), locale) : team(feed.person(), locale))
                .forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private List<VEvent> own(UUID person, Locale locale) {
        LocalDate first = LocalDate.now(clock).minusDays(BACK);
        LocalDate last = LocalDate.now(clock).plusDays(AHEAD);
        Whereabouts where = facts.of(person, new Period(first, last), calendars.current());
        return first.datesUntil(last.plusDays(1))
                .map(day -> own(person, day, where.of(person, day), locale))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<VEvent> own(UUID person, LocalDate day, Place place, Locale locale) {
        return place.isTelework() || place == Place.ABSENT
                ? Optional.of(event(person + "-" + day, day, say(locale, "place." + place), place == Place.ABSENT))
                : Optional.empty();
    }

    /** One event a day: how many are on site, and who is not. */
    private List<VEvent> team(UUID head, Locale locale) {
        Actor actor = Actor.of(head);
        OrgUnit unit = team.units(actor).getFirst();
        LocalDate first = LocalDate.now(clock).minusDays(7);
        TeamDays days = team.of(unit.id(), first, first.plusDays(TeamCalendar.LONGEST), actor);
        return days.days().stream()
                .filter(DayCount::working)
                .map(day -> {
                    String counts = day.minimum() > 0 ? "feed.day.minimum" : "feed.day";
                    VEvent event = event(
                            unit.id() + "-" + day.date(),
                            day.date(),
                            say(locale, counts, day.onSite(), day.headcount(), day.minimum()),
                            false);
                    event.setDescription(Stream.of(Place.HOME, Place.ORDERED, Place.ABSENT)
                            .map(place -> who(days, day, place, locale))
                            .collect(Collectors.joining()));
                    return event;
                })
                .toList();
    }

    private static String who(TeamDays days, DayCount day, Place place, Locale locale) {
        int index = days.index(day.date());
        String names = days.people().stream()
                .filter(person -> person.places().get(index) == place)
                .map(person -> Locales.isRightToLeft(locale)
                        ? person.name().ar()
                        : person.name().fr())
                .collect(Collectors.joining(say(locale, "feed.comma") + " "));
        return names.isEmpty() ? "" : say(locale, "place." + place) + ": " + names + "\n";
    }

    private VEvent event(String name, LocalDate day, String summary, boolean busy) {
        VEvent event = new VEvent();
        event.setUid(name + "@ittifaq");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(date(day), false);
        event.setDateEnd(date(day.plusDays(1)), false);
        event.setSummary(summary);
        event.setTransparency(new Transparency(busy ? "OPAQUE" : "TRANSPARENT"));
        event.setClassification(Classification.private_());
        return event;
    }

    /** A day in no zone: it is the same day wherever it is read. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Messages.text(locale, BUNDLE, key, arguments);
    }
}
