package ma.ittifaq.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Refusal;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is where on real rows: agreed, asked for, away, and on days that nobody works. */
class TeamCalendarTest {

    /** A Tuesday: the sample terms telework on it, and on Thursday. */
    private static final LocalDate TUESDAY = LocalDate.of(2026, 4, 7);

    private static final LocalDate MONDAY = TUESDAY.minusDays(1);

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @AfterEach
    void forget() {
        office.in(() -> {
            for (String table : List.of("absence", "calendar_feed")) {
                office.beans()
                        .entities()
                        .createNativeQuery("delete from " + table)
                        .executeUpdate();
            }
            return null;
        });
    }

    private static void agreed(String name) {
        office.signed(office.draft(name, SampleTerms.complete()), name, "service");
    }

    private static TeamDays week(String unit, String actor) {
        return office.in(() ->
                office.get(TeamCalendar.class).of(office.unit(unit), MONDAY, MONDAY.plusDays(6), office.actor(actor)));
    }

    private static String places(TeamDays days, String name) {
        return days.people().stream()
                .filter(person -> person.id().equals(office.id(name)))
                .flatMap(person -> person.places().stream())
                .map(place -> place == Place.ASKED ? "?" : place.name().substring(0, 1))
                .collect(Collectors.joining());
    }

    private static void absent(String name, LocalDate first, LocalDate last, String by) {
        office.in(() -> office.get(Absences.class)
                .enter(new AbsenceRequest(ppr(name), Absence.Kind.LEAVE, first, last), office.actor(by)));
    }

    private static String ppr(String name) {
        return office.get(Directory.class).require(office.id(name)).ppr();
    }

    @Test
    void agreedAskedAwayAndOnSite() {
        agreed("salma");
        UUID asked = office.draft("omar", SampleTerms.complete());
        office.move(asked, Action.SUBMIT, "omar");
        absent("salma", TUESDAY.plusDays(1), TUESDAY.plusDays(2), "service");
        TeamDays days = week("S", "service");
        assertEquals("SHAASOO", places(days, "salma"), "away counts before telework");
        assertEquals("S?S?SOO", places(days, "omar"));
        DayCount tuesday = days.days().get(1);
        assertEquals(3, tuesday.headcount());
        assertEquals(2, tuesday.onSite(), "who has asked is still on site");
        assertEquals(1, tuesday.teleworking());
        assertEquals(1, tuesday.asked());
        assertEquals(1, days.days().get(2).absent());
    }

    @Test
    void whoLeavesLaterMayBeAwayBefore() {
        office.in(() -> {
            office.get(Directory.class).require(office.id("omar")).leave(SampleTerms.TODAY.plusYears(1));
            return null;
        });
        try {
            absent("omar", TUESDAY, TUESDAY, "service");
            assertEquals("SASSSOO", places(week("S", "service"), "omar"));
        } finally {
            office.in(() -> {
                office.get(Directory.class).require(office.id("omar")).leave(null);
                return null;
            });
        }
    }

    @Test
    void aHolidayIsNobodysDay() {
        agreed("salma");
        LocalDate labour = LocalDate.of(2026, 5, 1);
        TeamDays days = office.in(
                () -> office.get(TeamCalendar.class).of(office.unit("S"), labour, labour, office.actor("service")));
        DayCount day = days.days().getFirst();
        assertFalse(day.working());
        assertEquals("Fête du Travail", day.closedFr());
        assertEquals(0, day.heat());
        assertEquals("O", places(days, "salma"));
    }

    @Test
    void whatIsSuspendedBeginsAgainOnItsDay() {
        UUID id = office.signed(office.draft("salma", SampleTerms.complete()), "salma", "service");
        office.beans().setDay(SampleTerms.START);
        office.move(id, Action.TAKE_EFFECT, null);
        office.move(
                id,
                Action.SUSPEND,
                "service",
                new MoveDetails(null, Reason.SERVICE_NEED, SampleTerms.START, TUESDAY.plusDays(1), null, null));
        assertEquals("SSSHSOO", places(week("S", "service"), "salma"));
    }

    @Test
    void aUnitIsCountedWithThoseBelowAndAgainstItsMinimum() {
        agreed("salma");
        office.in(() -> {
            office.get(Directory.class)
                    .findUnit(office.unit("S"))
                    .orElseThrow()
                    .describe("وحدة", "Unité S", UnitKind.SERVICE, 3);
            return null;
        });
        TeamDays days = week("V1", "division");
        assertEquals(
                List.of("V1", "S"),
                days.units().stream().map(each -> each.unit().code()).toList());
        DayCount below = days.units().get(1).days().get(1);
        assertTrue(below.isUnder(), below.toString());
        assertEquals(1, below.heat());
        assertEquals(5, days.units().get(1).days().getFirst().heat(), "everybody is there on Monday");
        assertEquals(
                List.of(TUESDAY, TUESDAY.plusDays(2)),
                week("S", "service").clashes().stream().map(DayCount::date).toList());
    }

    @Test
    void onlyWhoLeadsTheUnitSeesIt() {
        for (String other : List.of("salma", "hr", "admin", "tservice")) {
            assertThrows(RuleBroken.NotVisible.class, () -> week("S", other), other);
        }
        assertEquals(3, week("S", "director").people().size());
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheUnit() {
        agreed("salma");
        long before = office.database().statements();
        week("S", "chief");
        long small = office.database().statements() - before;
        before = office.database().statements();
        week("GD", "chief");
        assertEquals(small, office.database().statements() - before);
    }

    @Test
    void absencesAreEnteredWithinReachAndOnce() {
        absent("salma", MONDAY, MONDAY.plusDays(2), "director");
        for (String other : List.of("tservice", "salma", "admin")) {
            assertThrows(AbsenceRefused.class, () -> absent("salma", TUESDAY.plusDays(7), TUESDAY.plusDays(7), other));
        }
        AbsenceRefused again = assertThrows(AbsenceRefused.class, () -> absent("salma", TUESDAY, TUESDAY, "service"));
        assertEquals("absence.overlaps", again.key());
        AbsenceRefused reversed = assertThrows(AbsenceRefused.class, () -> absent("salma", TUESDAY, MONDAY, "service"));
        assertEquals("absence.reversed", reversed.key());
        UUID id = office.in(() -> office.get(Absences.class)
                .of(office.unit("S"), MONDAY, MONDAY, office.actor("service"))
                .getFirst()
                .id());
        AbsenceRefused notTheirs = assertThrows(
                AbsenceRefused.class,
                () -> office.in(() -> {
                    office.get(Absences.class).remove(id, office.actor("tservice"));
                    return null;
                }));
        assertEquals(Refusal.Kind.NOT_FOUND, notTheirs.kind());
        office.in(() -> {
            office.get(Absences.class).remove(id, office.actor("service"));
            return null;
        });
        assertEquals("SSSSSOO", places(week("S", "service"), "salma"));
    }

    @Test
    void aTableIsTakenWholeOrNotAtAllAndNothingTwice() {
        String salma = office.in(() -> ppr("salma"));
        String omar = office.in(() -> ppr("omar"));
        String good =
                "ppr;kind;first;last\n" + salma + ";LEAVE;2026-04-06;2026-04-08\n" + omar + ";mission;2026-04-07;\n";
        AbsenceReport wrong = csv(good + "000;LEAVE;2026-04-06;2026-04-06\n" + omar + ";LEAVE;6/4/2026;\n");
        assertEquals(0, wrong.added());
        assertEquals(
                List.of("absence.date", "absence.person"),
                wrong.skipped().stream().map(AbsenceReport.Line::key).toList());
        assertEquals(2, csv("\uFEFF" + good).added());
        AbsenceReport again = csv(good);
        assertEquals(0, again.added());
        assertEquals(2, again.known());
        assertEquals("AAASSOO", places(week("S", "service"), "salma"));
        assertEquals(
                List.of("absence.columns"),
                csv("matricule;date\n1;2\n").skipped().stream()
                        .map(AbsenceReport.Line::key)
                        .toList());
    }

    private static AbsenceReport csv(String text) {
        return office.in(
                () -> office.get(AbsenceImport.class).csv(text.getBytes(StandardCharsets.UTF_8), office.actor("hr")));
    }

    @Test
    void theWholeDaysOfACalendarAreTakenAndMoveWithIt() {
        String calendar = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//other//programme//EN
            BEGIN:VEVENT
            UID:leave-1
            DTSTAMP:20260301T000000Z
            DTSTART;VALUE=DATE:20260406
            DTEND;VALUE=DATE:20260408
            SUMMARY:Congé
            END:VEVENT
            BEGIN:VEVENT
            UID:meeting
            DTSTAMP:20260301T000000Z
            DTSTART:20260409T090000Z
            DTEND:20260409T100000Z
            END:VEVENT
            BEGIN:VEVENT
            UID:weekly
            DTSTAMP:20260301T000000Z
            DTSTART;VALUE=DATE:20260410
            RRULE:FREQ=WEEKLY
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");
        AbsenceReport first = calendar(calendar);
        assertEquals(1, first.added());
        assertEquals(
                List.of("absence.timed", "absence.recurring"),
                first.skipped().stream().map(AbsenceReport.Line::key).toList());
        assertEquals("AASSSOO", places(week("S", "service"), "salma"), "the end is the first day after");
        assertEquals(0, calendar(calendar).added());
        assertEquals(1, calendar(calendar.replace("20260408", "20260409")).added());
        assertEquals("AAASSOO", places(week("S", "service"), "salma"));
        assertThrows(AbsenceRefused.class, () -> calendar("no calendar"));
        assertTrue(
                office.beans().fired().stream()
                        .anyMatch(event -> event instanceof Attempt attempt
                                && attempt.fact().kind().equals("absence.import_refused")),
                "and that it was refused is told");
    }

    @Test
    void whatIsCancelledIsNoAbsence() {
        String leave = event("leave-2", "DTSTART;VALUE=DATE:20260406", "DURATION:P3D");
        assertEquals(1, calendar(file(leave)).added());
        assertEquals("AAASSOO", places(week("S", "service"), "salma"), "a duration is as good as an end");
        String cancelled = event("leave-2", "DTSTART;VALUE=DATE:20260406", "DURATION:P3D", "STATUS:CANCELLED");
        AbsenceReport gone = calendar(file(cancelled));
        assertEquals("0 1", gone.added() + " " + gone.removed());
        assertEquals("SSSSSOO", places(week("S", "service"), "salma"));
        assertEquals(0, calendar(file(cancelled)).added(), "never entered");
    }

    @Test
    void whatComesBackUntilAnEndIsAsMuchAsItComes() {
        String daily = event("course", "DTSTART;VALUE=DATE:20260406", "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3");
        assertEquals(3, calendar(file(daily)).added());
        assertEquals("ASASAOO", places(week("S", "service"), "salma"));
        String shorter = event("course", "DTSTART;VALUE=DATE:20260406", "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20260409");
        String moved = event("course", "RECURRENCE-ID;VALUE=DATE:20260408", "DTSTART;VALUE=DATE:20260409");
        AbsenceReport again = calendar(file(shorter + moved));
        assertEquals("1 1", again.added() + " " + again.removed(), "the last is no more, the second is a day later");
        assertEquals("ASSASOO", places(week("S", "service"), "salma"));
        assertEquals(
                "absence.recurring",
                calendar(file(event("all", "DTSTART;VALUE=DATE:20260406", "RRULE:FREQ=DAILY;COUNT=500")))
                        .skipped()
                        .getFirst()
                        .key(),
                "nobody is away so often");
    }

    /** HR leads no unit and has no calendar of one: what a file brought is seen and taken back where it was brought. */
    @Test
    void whatWasImportedIsSeenAndTakenBackByWhoBroughtIt() {
        assertEquals(
                1,
                calendar(file(event("leave-3", "DTSTART;VALUE=DATE:20260406"))).added());
        List<Absence> all = entered("", "hr");
        assertEquals(
                List.of(Absence.Origin.ICALENDAR),
                all.stream().map(Absence::origin).toList());
        assertEquals(1, entered(office.in(() -> ppr("salma")), "hr").size());
        assertEquals(List.of(), entered("nobody of that name", "hr"));
        assertThrows(AbsenceRefused.class, () -> entered("", "omar"));
        office.in(() -> {
            office.get(Absences.class).remove(all.getFirst().id(), office.actor("hr"));
            return null;
        });
        assertEquals(List.of(), entered("", "hr"));
    }

    private static List<Absence> entered(String typed, String actor) {
        return office.in(() -> office.get(Absences.class).entered(typed, 0, 50, office.actor(actor)));
    }

    private static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20260301T000000Z\n" + String.join("\n", lines)
                + "\nEND:VEVENT\n";
    }

    private static String file(String events) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//other//programme//EN\n" + events + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private static AbsenceReport calendar(String text) {
        return office.in(() -> office.get(AbsenceImport.class)
                .calendar(text.getBytes(StandardCharsets.UTF_8), ppr("salma"), Absence.Kind.LEAVE, office.actor("hr")));
    }

    @Test
    void filesAreBroughtByHumanResources() {
        for (String other : List.of("salma", "service", "admin")) {
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.in(() -> office.get(AbsenceImport.class).csv(new byte[0], office.actor(other))));
        }
    }

    /** Read by another library than the one that wrote it. */
    @Test
    void aFeedIsACalendarOfWholeDays() throws Exception {
        agreed("salma");
        office.beans().setDay(MONDAY);
        absent("salma", TUESDAY.plusDays(1), TUESDAY.plusDays(1), "service");
        String token = made(CalendarFeed.Scope.OWN, "salma");
        Calendar calendar = parsed(token);
        assertEquals("2.0", calendar.getProperty(Property.VERSION).orElseThrow().getValue());
        List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
        Component first = events.getFirst();
        assertEquals(
                "20260402", first.getProperty(Property.DTSTART).orElseThrow().getValue());
        assertEquals("20260403", first.getProperty(Property.DTEND).orElseThrow().getValue());
        assertEquals(
                "عمل عن بعد", first.getProperty(Property.SUMMARY).orElseThrow().getValue());
        assertTrue(events.stream().anyMatch(event -> event.getProperty(Property.SUMMARY)
                .orElseThrow()
                .getValue()
                .equals("غياب")));
        long names = events.stream()
                .map(event -> event.getProperty(Property.UID).orElseThrow().getValue())
                .distinct()
                .count();
        assertEquals(events.size(), names, "each event has a name of its own");
    }

    @Test
    void aTeamsFeedCountsAndNamesForWhoLeadsIt() throws Exception {
        agreed("salma");
        office.beans().setDay(MONDAY);
        String token = made(CalendarFeed.Scope.TEAM, "service");
        Component tuesday = parsed(token).<CalendarComponent>getComponents(Component.VEVENT).stream()
                .filter(event -> event.getProperty(Property.DTSTART)
                        .orElseThrow()
                        .getValue()
                        .equals("20260407"))
                .findFirst()
                .orElseThrow();
        assertTrue(tuesday.getProperty(Property.DESCRIPTION)
                .orElseThrow()
                .getValue()
                .contains("العلوي salma"));
        assertThrows(RuleBroken.NotVisible.class, () -> made(CalendarFeed.Scope.TEAM, "salma"));
        office.in(() -> {
            office.head("S", "omar");
            return null;
        });
        try {
            assertEquals(Optional.empty(), read(token), "who leads it no longer reads no more");
        } finally {
            office.in(() -> {
                office.head("S", "service");
                return null;
            });
        }
    }

    @Test
    void aRevokedFeedLeadsNowhere() {
        String token = made(CalendarFeed.Scope.OWN, "salma");
        assertTrue(read(token).isPresent());
        assertEquals(Optional.empty(), read(token.substring(1) + "A"));
        UUID id = office.in(() -> office.get(CalendarFeeds.class)
                .of(office.actor("salma"))
                .getFirst()
                .id());
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.in(() -> {
                    office.get(CalendarFeeds.class).revoke(id, office.actor("omar"));
                    return null;
                }));
        office.in(() -> {
            office.get(CalendarFeeds.class).revoke(id, office.actor("salma"));
            return null;
        });
        assertEquals(Optional.empty(), read(token));
    }

    private static String made(CalendarFeed.Scope scope, String name) {
        return office.in(() -> office.get(CalendarFeeds.class).make(scope, Locales.ARABIC, office.actor(name)));
    }

    private static Optional<String> read(String token) {
        return office.in(() -> office.get(CalendarFeeds.class).read(token));
    }

    private static Calendar parsed(String token) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(read(token).orElseThrow()));
    }
}
