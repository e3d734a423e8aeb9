package ma.ittifaq.demo;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.ittifaq.agreement.Availability;
import ma.ittifaq.agreement.Equipment;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.Mode;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Task;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.Undertakings;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.agreement.Window;
import ma.ittifaq.agreement.Workplace;
import ma.ittifaq.directory.Employee;

/** Terms of a story: half of the people write in Arabic, half in French. */
final class DemoTerms {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 30);

    private final List<Map<String, String>> tasks = DemoTable.rows("tasks.csv");
    private final List<Map<String, String>> places = DemoTable.rows("places.csv");
    private final List<Map<String, String>> motives = DemoTable.rows("motives.csv");

    Terms of(Story story, Employee employee, String unit, Period period) {
        int choice = Integer.parseInt(employee.ppr()) / 137;
        String language = choice % 2 == 0 ? "ar" : "fr";
        boolean own = story.initiator() == Party.EMPLOYEE;
        return new Terms(
                grounds(story, language, own),
                new Mode(Mode.Extent.PARTIAL, Mode.Tenure.REGULAR, Mode.DayRule.FIXED),
                period,
                new Week(story.week()),
                availability(employee),
                place(choice),
                tasks(unit, language),
                equipment(choice, period, language),
                null,
                own ? Undertakings.ALL : null);
    }

    private Grounds grounds(Story story, String language, boolean own) {
        String explanation = motives.stream()
                .filter(m -> m.get("motive").equals(story.motive().name()))
                .findFirst()
                .orElseThrow()
                .get(language);
        return new Grounds(
                own ? Grounds.Initiative.EMPLOYEE_REQUEST : Grounds.Initiative.ADMINISTRATION_INSTRUCTION,
                story.motive(),
                explanation,
                null);
    }

    private static Availability availability(Employee employee) {
        return new Availability(
                List.of(new Window(OPENS, NOON), new Window(AFTERNOON, CLOSES)),
                new Window(LocalTime.of(9, 0), LocalTime.of(15, 0)),
                employee.workPhone(),
                employee.email());
    }

    private Workplace place(int choice) {
        Map<String, String> place = places.get(choice % places.size());
        return new Workplace(Workplace.Place.HOME, place.get("address"), place.get("city"), true, true, true);
    }

    private List<Task> tasks(String unit, String language) {
        return tasks.stream()
                .filter(t -> t.get("language").equals(language))
                .filter(t -> Arrays.asList(t.get("units").split(" ")).contains(unit))
                .map(t -> new Task(t.get("title"), t.get("deliverable"), t.get("indicator")))
                .toList();
    }

    private static List<Equipment> equipment(int choice, Period period, String language) {
        boolean arabic = language.equals("ar");
        return List.of(new Equipment(
                arabic ? "حاسوب محمول" : "Ordinateur portable",
                "INV-%d-%04d".formatted(period.start().getYear(), choice * 7),
                arabic ? "جيدة" : "Bon état",
                period.end()));
    }
}
