package ma.ittifaq.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import ma.ittifaq.agreement.Party;

/** The road of an agreement, and how many days after the draft each step is taken. */
enum Step {
    CREATE(0, Party.INITIATOR),
    SUBMIT(0, Party.INITIATOR),
    ACCEPT(1, Party.EMPLOYEE),
    APPROVE(2, Party.MANAGER),
    ENDORSE_HR(4, Party.HR_OFFICER),
    ENDORSE_SECURITY(6, Party.SECURITY_OFFICER),
    SIGN_EMPLOYEE(7, Party.EMPLOYEE),
    SIGN_MANAGER(8, Party.MANAGER),
    SIGN_AUTHORITY(10, Party.AUTHORITY),
    /** What happens beside the road, on its own day. */
    END(0, null);

    private final int after;
    private final Party who;

    Step(int after, Party who) {
        this.after = after;
        this.who = who;
    }

    static Step of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    int after() {
        return after;
    }

    Party who() {
        return who;
    }

    /** The day itself, or the Friday before it: nobody of the demo works at the weekend. */
    static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    static LocalDate monday(LocalDate day) {
        return day.plusDays((DayOfWeek.MONDAY.getValue() - day.getDayOfWeek().getValue() + 7) % 7);
    }
}
