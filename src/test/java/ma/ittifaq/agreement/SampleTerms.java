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
        return on(START, END);
    }

    public static Terms on(LocalDate start, LocalDate end) {
        return new Terms(
                GROUNDS,
                MODE,
                new Period(start, end),
                new Week(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
                AVAILABILITY,
                WORKPLACE,
                List.of(TASK),
                List.of(EQUIPMENT),
                CONDITIONS,
                Undertakings.ALL);
    }

    static Terms with(Grounds grounds) {
        Terms t = complete();
        return new Terms(
                grounds,
                t.mode(),
                t.period(),
                t.week(),
                t.availability(),
                t.workplace(),
                t.tasks(),
                t.equipment(),
                t.conditions(),
                t.undertakings());
    }

    static Terms with(Mode mode, Week week) {
        Terms t = complete();
        return new Terms(
                t.grounds(),
                mode,
                t.period(),
                week,
                t.availability(),
                t.workplace(),
                t.tasks(),
                t.equipment(),
                t.conditions(),
                t.undertakings());
    }

    static Terms with(Period period) {
        Terms t = complete();
        return new Terms(
                t.grounds(),
                t.mode(),
                period,
                t.week(),
                t.availability(),
                t.workplace(),
                t.tasks(),
                t.equipment(),
                t.conditions(),
                t.undertakings());
    }

    static Terms with(Availability availability) {
        Terms t = complete();
        return new Terms(
                t.grounds(),
                t.mode(),
                t.period(),
                t.week(),
                availability,
                t.workplace(),
                t.tasks(),
                t.equipment(),
                t.conditions(),
                t.undertakings());
    }

    static Terms with(Workplace workplace) {
        Terms t = complete();
        return new Terms(
                t.grounds(),
                t.mode(),
                t.period(),
                t.week(),
                t.availability(),
                workplace,
                t.tasks(),
                t.equipment(),
                t.conditions(),
                t.undertakings());
    }

    static Terms with(List<Task> tasks, List<Equipment> equipment) {
        Terms t = complete();
        return new Terms(
                t.grounds(),
                t.mode(),
                t.period(),
                t.week(),
                t.availability(),
                t.workplace(),
                tasks,
                equipment,
                t.conditions(),
                t.undertakings());
    }
}
