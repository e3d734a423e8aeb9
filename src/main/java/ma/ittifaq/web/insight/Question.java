package ma.ittifaq.web.insight;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
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
        LocalDate until = asked.get("until").flatMap(Question::day).orElse(today);
        LocalDate from = asked.get("since").flatMap(Question::day).orElse(until.withDayOfYear(1));
        return new Question(Ids.of(asked.text("unit")), from.isAfter(until) ? until : from, until);
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
