package ma.ittifaq.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agreed terms as printed. Free text (tasks, place, costs) is in whatever script it was typed. */
public record AgreementTerms(
        Initiative initiative,
        LocalDate requestedOn,
        Extent extent,
        Regime regime,
        LocalDate start,
        LocalDate end,
        Optional<Trial> trial,
        int noticeDays,
        int renewalNoticeDays,
        Map<DayOfWeek, Presence> week,
        List<TimeWindow> availability,
        List<TimeWindow> ramadanAvailability,
        Place place,
        List<Task> tasks,
        List<Equipment> equipment,
        Optional<String> costs,
        int recallDays,
        int followUpDays) {

    public enum Initiative {
        EMPLOYEE_REQUEST,
        ADMINISTRATION
    }

    public enum Extent {
        PARTIAL,
        FULL
    }

    public enum Regime {
        TEMPORARY,
        REGULAR
    }

    public enum Presence {
        TELEWORK,
        ON_SITE
    }

    public record Trial(int months, int noticeDays) {}

    public record TimeWindow(LocalTime from, LocalTime to) {}

    public record Place(Kind kind, String address, Optional<String> phone) {
        public enum Kind {
            HOME,
            OTHER
        }
    }

    public record Task(String task, String deliverable, String indicator) {}

    public record Equipment(String label, String inventoryNumber, String condition, Optional<LocalDate> returnOn) {}

    public AgreementTerms {
        week = Collections.unmodifiableMap(new EnumMap<>(week));
        availability = List.copyOf(availability);
        ramadanAvailability = List.copyOf(ramadanAvailability);
        tasks = List.copyOf(tasks);
        equipment = List.copyOf(equipment);
    }

    /** The days worked away, in week order. */
    public List<DayOfWeek> teleworkDays() {
        return week.keySet().stream()
                .filter(day -> week.get(day) == Presence.TELEWORK)
                .toList();
    }
}
