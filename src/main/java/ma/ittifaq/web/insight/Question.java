package ma.ittifaq.web.insight;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Ids;

/**
 * What of is asked, as the address says it: a unit and a period, this year's without one.
 *
 * @param from the first day; never after the last
 */
record Question(Optional<UUID> unit, LocalDate from, LocalDate until) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final List<Address.Part> PARTS = List.of(
            new Address.Part("unit", "[0-9a-f-]{36}"), new Address.Part("since", DAY), new Address.Part("until", DAY));

    static Question of(HttpServletRequest request, LocalDate today) {
        Address asked = Address.of("/insight", request, PARTS);
        LocalDate last = asked.get("until").flatMap(Question::day).orElse(today);
        LocalDate first = asked.get("since").flatMap(Question::day).orElse(last.withDayOfYear(1));
        return of(Ids.of(asked.text("unit")), first.isAfter(last) ? last : first, last, today);
    }

    /** Whole months, this one as far as it goes: two periods that differ by a day would tell what one person did on it. */
    static Question of(Optional<UUID> unit, LocalDate first, LocalDate last, LocalDate today) {
        LocalDate end = last.with(TemporalAdjusters.lastDayOfMonth());
        LocalDate until = end.isAfter(today) ? today : end;
        LocalDate from = first.isAfter(until) ? until : first;
        return new Question(unit, from.withDayOfMonth(1), until);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(d -> d.getYear() >= 2000 && d.getYear() < 2200);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The unit that is asked for, if it is one of these; the first otherwise. */
    OrgUnit among(List<OrgUnit> units) {
        return units.stream()
                .filter(each -> unit.filter(each.id()::equals).isPresent())
                .findFirst()
                .orElseGet(units::getFirst);
    }
}
