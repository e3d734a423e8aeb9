package ma.ittifaq.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.TeleworkPolicy;

/** Terms that may be submitted on {@link #TODAY} as they stand, and parts to spoil them with. */
public final class SampleTerms {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final LocalDate START = LocalDate.of(2026, 4, 1);
    public static final LocalDate END = LocalDate.of(2027, 3, 31);
    public static final TeleworkPolicy POLICY =
            new TeleworkPolicy(LocalDate.of(2020, 4, 15), PolicyLimits.DEFAULT, PolicySteps.ALL);

    static final Grounds GROUNDS = new Grounds(
            Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.DISTANCE, "السكن بعيد عن المقر بأكثر من 40 كلم", null);
    static final Mode MODE = new Mode(Mode.Extent.PARTIAL, Mode.Tenure.TEMPORARY, Mode.DayRule.FIXED);
    static final Period YEAR = new Period(START, END);
    static final Week WEEK = new Week(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
    static final Availability AVAILABILITY = new Availability(
            List.of(window("08:30", "12:00"), window("13:00", "16:30")),
            window("09:00", "15:00"),
            "+212 600 00 00 00",
            "s.idrissi@example.gov.ma");
    static final Workplace WORKPLACE =
            new Workplace(Workplace.Place.HOME, "12، زنقة الأطلس، أكدال", "الرباط", true, true, true);
    static final Task TASK = new Task("إعداد التقارير الشهرية", "تقرير شهري", "عدد التقارير");
    static final Equipment EQUIPMENT = new Equipment("حاسوب محمول", "INV-2026/014", "جيد", END);
    static final Conditions CONDITIONS = new Conditions(3, 60, 30, 1, 15, true, true);

    private SampleTerms() {}

    static Window window(String from, String to) {
        return new Window(LocalTime.parse(from), LocalTime.parse(to));
    }

    public static Terms complete() {
        return with(YEAR);
    }

    public static Terms on(LocalDate start, LocalDate end) {
        return with(new Period(start, end));
    }

    /** Of somebody who teleworks on these days. */
    public static Terms teleworking(DayOfWeek... days) {
        return with(MODE, new Week(List.of(days)));
    }

    static Terms with(Grounds grounds) {
        return terms(grounds, MODE, YEAR, WEEK, AVAILABILITY, WORKPLACE, List.of(TASK), List.of(EQUIPMENT));
    }

    static Terms with(Mode mode, Week week) {
        return terms(GROUNDS, mode, YEAR, week, AVAILABILITY, WORKPLACE, List.of(TASK), List.of(EQUIPMENT));
    }

    static Terms with(Period period) {
        return terms(GROUNDS, MODE, period, WEEK, AVAILABILITY, WORKPLACE, List.of(TASK), List.of(EQUIPMENT));
    }

    static Terms with(Availability availability) {
        return terms(GROUNDS, MODE, YEAR, WEEK, availability, WORKPLACE, List.of(TASK), List.of(EQUIPMENT));
    }

    static Terms with(Workplace workplace) {
        return terms(GROUNDS, MODE, YEAR, WEEK, AVAILABILITY, workplace, List.of(TASK), List.of(EQUIPMENT));
    }

    static Terms with(List<Task> tasks, List<Equipment> equipment) {
        return terms(GROUNDS, MODE, YEAR, WEEK, AVAILABILITY, WORKPLACE, tasks, equipment);
    }

    private static Terms terms(
            Grounds grounds,
            Mode mode,
            Period period,
            Week week,
            Availability availability,
            Workplace workplace,
            List<Task> tasks,
            List<Equipment> equipment) {
        return new Terms(
                grounds, mode, period, week, availability, workplace, tasks, equipment, CONDITIONS, Undertakings.ALL);
    }
}
