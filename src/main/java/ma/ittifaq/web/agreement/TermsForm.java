package ma.ittifaq.web.agreement;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Availability;
import ma.ittifaq.agreement.Conditions;
import ma.ittifaq.agreement.Equipment;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.Mode;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Task;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.Undertakings;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.agreement.Window;
import ma.ittifaq.agreement.Workplace;

/**
 * What was typed into the editor, under the path that the field has in the JSON of the terms, so that a finding knows
 * its field. Text stays as it was typed even where it cannot be read.
 */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String HOME = "HOME";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final HashMap<String, Object> values = new HashMap<>();
    private final ArrayList<Map<String, Object>> tasks = new ArrayList<>();
    private final ArrayList<Map<String, Object>> equipment = new ArrayList<>();
    private final ArrayList<String> unreadable = new ArrayList<>();

    public Map<String, Object> getValues() {
        return values;
    }

    public List<Map<String, Object>> getTasks() {
        return tasks;
    }

    public List<Map<String, Object>> getEquipment() {
        return equipment;
    }

    /** The terms as typed; what cannot be read is left out and told by {@link #findings}. */
    Terms terms(Grounds.Initiative initiative) {
        unreadable.clear();
        return new Terms(
                grounds(initiative),
                new Mode(
                        constant("mode.extent", Mode.Extent::valueOf),
                        constant("mode.tenure", Mode.Tenure::valueOf),
                        constant("mode.days", Mode.DayRule::valueOf)),
                new Period(read("period.start", LocalDate::parse), read("period.end", LocalDate::parse)),
                new Week(Week.workingDays().stream().filter(this::atHome).toList()),
                availability(),
                workplace(),
                tasks.stream().filter(TermsForm::filled).map(TermsForm::task).toList(),
                equipment.stream().filter(TermsForm::filled).map(this::piece).toList(),
                conditions(),
                new Undertakings(
                        is("undertakings.security"),
                        is("undertakings.confidentiality"),
                        is("undertakings.personalData"),
                        is("undertakings.guideRead")));
    }

    /** What could not be read at the last {@link #terms}. */
    List<Finding> findings() {
        return unreadable.stream().map(p -> Finding.of(p, "terms.unreadable")).toList();
    }

    private Grounds grounds(Grounds.Initiative initiative) {
        Grounds.Motive motive = constant("grounds.motive", Grounds.Motive::valueOf);
        // Health grounds are sensitive: they are not kept once another motive is chosen.
        String health = motive == Grounds.Motive.HEALTH ? text("grounds.healthGrounds") : null;
        return new Grounds(initiative, motive, text("grounds.explanation"), health);
    }

    private Availability availability() {
        List<Window> windows = Stream.of("availability.windows[0]", "availability.windows[1]")
                .filter(w -> text(w + ".from") != null || text(w + ".to") != null)
                .map(this::window)
                .toList();
        return new Availability(
                windows, window("availability.ramadan"), text("availability.phone"), text("availability.email"));
    }

    private Window window(String path) {
        return new Window(read(path + ".from", TermsForm::hour), read(path + ".to", TermsForm::hour));
    }

    private Workplace workplace() {
        return new Workplace(
                constant("workplace.place", Workplace.Place::valueOf),
                text("workplace.address"),
                text("workplace.city"),
                is("workplace.connection"),
                is("workplace.electricalSafety"),
                is("workplace.workstation"));
    }

    private Conditions conditions() {
        return new Conditions(
                null,
                null,
                null,
                read("conditions.recallDays", Integer::valueOf),
                read("conditions.followUpDays", Integer::valueOf),
                is("conditions.remoteAccess"),
                is("conditions.costsBorne"));
    }

    private static Task task(Map<String, Object> row) {
        return new Task(text(row, "title"), text(row, "deliverable"), text(row, "indicator"));
    }

    private Equipment piece(Map<String, Object> row) {
        String path = "equipment[" + equipment.indexOf(row) + "].returnOn";
        return new Equipment(
                text(row, "label"),
                text(row, "inventoryNumber"),
                text(row, "condition"),
                read(path, text(row, "returnOn"), LocalDate::parse));
    }

    private static LocalTime hour(String typed) {
        return LocalTime.parse(typed, HOUR);
    }

    private boolean atHome(DayOfWeek day) {
        return HOME.equals(values.get("week." + day));
    }

    private boolean is(String path) {
        return Boolean.TRUE.equals(values.get(path));
    }

    private String text(String path) {
        return text(values, path);
    }

    private static String text(Map<String, Object> row, String name) {
        Object value = row.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static boolean filled(Map<String, Object> row) {
        return row.keySet().stream().anyMatch(k -> text(row, k) != null);
    }

    private <T> T constant(String path, Function<String, T> valueOf) {
        return read(path, valueOf);
    }

    private <T> T read(String path, Function<String, T> parse) {
        return read(path, text(path), parse);
    }

    private <T> T read(String path, String typed, Function<String, T> parse) {
        try {
            return typed == null ? null : parse.apply(typed.strip());
        } catch (DateTimeParseException | IllegalArgumentException notReadable) {
            unreadable.add(path);
            return null;
        }
    }
}
