package ma.ittifaq.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is delivered, and what HR may do with it. */
class CalendarDeskTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);

    @RegisterExtension
    static final TestOffice office = TestOffice.shared();

    private static CalendarDesk desk() {
        return office.get(CalendarDesk.class);
    }

    private static DayRequest feast() {
        return new DayRequest(DayKind.MOVING, "عيد الفطر", "Aïd al-Fitr", FRIDAY, FRIDAY.plusDays(1), "Communiqué");
    }

    private static SpecialDay added(DayRequest asked) {
        return office.in(() -> desk().add(asked, office.actor("hr")));
    }

    private static void removed(UUID id) {
        office.in(() -> {
            desk().remove(id, Optional.empty(), office.actor("hr"));
            return id;
        });
    }

    private static CalendarRefused refused(Supplier<?> work) {
        return assertThrows(CalendarRefused.class, () -> office.in(work));
    }

    private static WorkCalendar current() {
        return office.in(() -> office.get(Calendars.class).current());
    }

    @Test
    void theFixedHolidaysAreThereEachFromItsYearAndWithItsSource() {
        WorkCalendar calendar = current();
        List<String> closed = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> calendar.closure(day).isPresent())
                .map(LocalDate::toString)
                .toList();
        assertEquals(
                List.of(
                        "2027-01-01",
                        "2027-01-11",
                        "2027-01-14",
                        "2027-05-01",
                        "2027-07-30",
                        "2027-08-14",
                        "2027-08-20",
                        "2027-08-21",
                        "2027-10-31",
                        "2027-11-06",
                        "2027-11-18"),
                closed);
        assertTrue(calendar.closure(LocalDate.of(2023, 1, 14)).isEmpty());
        assertTrue(calendar.closure(LocalDate.of(2025, 10, 31)).isEmpty());
        office.in(desk()::days).forEach(day -> assertTrue(day.source().isPresent(), day.nameFr()));
        assertEquals(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                calendar.week(FRIDAY).days());
    }

    @Test
    void humanResourcesEnterChangeAndTakeAway() {
        office.beans().fired().clear();
        SpecialDay feast = added(feast());
        assertFalse(current().isWorking(FRIDAY));
        assertEquals(
                "calendar.taken",
                refused(() -> desk().add(feast(), office.actor("hr"))).key());
        DayRequest later = new DayRequest(
                DayKind.MOVING, "عيد الفطر", "Aïd al-Fitr", FRIDAY.plusDays(3), FRIDAY.plusDays(4), null);
        office.in(() -> desk().change(feast.id(), later, Optional.of(feast.version()), office.actor("hr2")));
        assertTrue(current().isWorking(FRIDAY));
        CalendarRefused stale =
                refused(() -> desk().change(feast.id(), later, Optional.of(feast.version()), office.actor("hr")));
        assertEquals(Refusal.Kind.STALE, stale.kind());
        removed(feast.id());
        assertTrue(current().isWorking(FRIDAY.plusDays(3)));
        assertEquals(
                List.of("calendar.added", "calendar.changed", "calendar.removed"),
                office.beans().fired().stream()
                        .filter(Fact.class::isInstance)
                        .map(fact -> ((Fact) fact).kind())
                        .toList());
    }

    @Test
    void forOthersThereIsNothingToChange() {
        for (String other : List.of("salma", "service", "admin", "chief")) {
            assertEquals(
                    Refusal.Kind.NOT_FOUND,
                    refused(() -> desk().add(feast(), office.actor(other))).kind());
            assertFalse(office.in(() -> desk().maySet(office.actor(other))));
        }
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        DayRequest nothing = new DayRequest(null, " ", null, null, null, null);
        assertEquals(
                List.of("kind", "nameAr", "nameFr", "first"),
                refused(() -> desk().add(nothing, office.actor("hr"))).faults().stream()
                        .map(CalendarRefused.Fault::field)
                        .toList());
        assertEquals("calendar.reversed", wrong(DayKind.CLOSED, FRIDAY, FRIDAY.minusDays(1)));
        assertEquals("calendar.longest", wrong(DayKind.CLOSED, FRIDAY, FRIDAY.plusDays(15)));
        assertEquals("calendar.longest", wrong(DayKind.RAMADAN, FRIDAY, FRIDAY.plusDays(30)));
        assertEquals("calendar.day", wrong(DayKind.CLOSED, LocalDate.of(1999, 1, 1), null));
        assertEquals("calendar.taken", wrong(DayKind.FIXED, LocalDate.of(2027, 5, 1), null));
    }

    private static String wrong(DayKind kind, LocalDate first, LocalDate last) {
        DayRequest asked = new DayRequest(kind, "عطلة", "Fête", first, last, null);
        return refused(() -> desk().add(asked, office.actor("hr"))).key();
    }

    @Test
    void anotherWeekHoldsFromADayToCome() {
        LocalDate today = office.beans().today();
        Set<DayOfWeek> six = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
        assertEquals("calendar.week.day", week(today.minusDays(1), six));
        assertEquals("calendar.week.day", week(null, six));
        assertEquals("calendar.week.empty", week(today.plusDays(1), Set.of()));
        LocalDate from = today.plusYears(4);
        office.in(() -> {
            desk().setWeek(from, six, " ", office.actor("hr"));
            return from;
        });
        assertEquals("calendar.week.taken", week(from, six));
        assertEquals(six, current().week(from.plusDays(1)).days());
    }

    private static String week(LocalDate from, Set<DayOfWeek> days) {
        return refused(() -> {
                    desk().setWeek(from, days, null, office.actor("hr"));
                    return null;
                })
                .key();
    }
}
