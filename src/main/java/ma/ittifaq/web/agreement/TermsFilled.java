package ma.ittifaq.web.agreement;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.ittifaq.agreement.Availability;
import ma.ittifaq.agreement.Conditions;
import ma.ittifaq.agreement.Equipment;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.Mode;
import ma.ittifaq.agreement.Task;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.Undertakings;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.agreement.Window;
import ma.ittifaq.agreement.Workplace;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.regulation.PolicyLimits;

/** Fills the editor's form from a draft, and what the draft does not say from policy and directory. */
final class TermsFilled {

    private final TermsForm form = new TermsForm();

    private TermsFilled() {}

    static TermsForm of(Terms terms, PolicyLimits limits, Employee employee) {
        TermsFilled filled = new TermsFilled();
        filled.grounds(terms);
        filled.schedule(terms);
        filled.availability(terms.availability(), limits, employee);
        filled.place(terms.workplace());
        terms.tasks().forEach(filled::task);
        terms.equipment().forEach(filled::piece);
        filled.conditions(terms.conditions());
        filled.undertakings(terms.undertakings());
        if (filled.form.getTasks().isEmpty()) {
            filled.form.getTasks().add(new HashMap<>());
        }
        return filled.form;
    }

    private void grounds(Terms terms) {
        Grounds grounds = terms.grounds();
        if (grounds != null) {
            put("grounds.motive", grounds.motive());
            put("grounds.explanation", grounds.explanation());
            put("grounds.healthGrounds", grounds.healthGrounds());
        }
    }

    private void schedule(Terms terms) {
        Mode mode = terms.mode();
        put("mode.extent", mode == null || mode.extent() == null ? Mode.Extent.PARTIAL : mode.extent());
        put("mode.tenure", mode == null || mode.tenure() == null ? Mode.Tenure.REGULAR : mode.tenure());
        put("mode.days", mode == null || mode.days() == null ? Mode.DayRule.FIXED : mode.days());
        put("period.start", terms.period().start());
        put("period.end", terms.period().end());
        for (DayOfWeek day : Week.workingDays()) {
            put("week." + day, terms.week().telework().contains(day) ? TermsForm.HOME : "SITE");
        }
    }

    private void availability(Availability availability, PolicyLimits limits, Employee employee) {
        List<Window> windows = availability == null ? List.of() : availability.windows();
        window(
                "availability.windows[0]",
                windows.isEmpty() ? new Window(limits.opens(), limits.closes()) : windows.getFirst());
        if (windows.size() > 1) {
            window("availability.windows[1]", windows.get(1));
        }
        boolean noRamadan = availability == null || availability.ramadan() == null;
        window(
                "availability.ramadan",
                noRamadan ? new Window(limits.ramadanOpens(), limits.ramadanCloses()) : availability.ramadan());
        put("availability.phone", availability == null ? employee.workPhone() : availability.phone());
        put("availability.email", availability == null ? employee.email() : availability.email());
    }

    private void window(String path, Window window) {
        put(path + ".from", window.from());
        put(path + ".to", window.to());
    }

    private void place(Workplace place) {
        put("workplace.place", place == null || place.place() == null ? Workplace.Place.HOME : place.place());
        if (place != null) {
            put("workplace.address", place.address());
            put("workplace.city", place.city());
            set("workplace.connection", place.connection());
            set("workplace.electricalSafety", place.electricalSafety());
            set("workplace.workstation", place.workstation());
        }
    }

    private void task(Task task) {
        Map<String, Object> row = new HashMap<>();
        row.put("title", task.title());
        row.put("deliverable", task.deliverable());
        row.put("indicator", task.indicator());
        form.getTasks().add(row);
    }

    private void piece(Equipment piece) {
        Map<String, Object> row = new HashMap<>();
        row.put("label", piece.label());
        row.put("inventoryNumber", piece.inventoryNumber());
        row.put("condition", piece.condition());
        row.put("returnOn", piece.returnOn() == null ? null : piece.returnOn().toString());
        form.getEquipment().add(row);
    }

    private void conditions(Conditions conditions) {
        put(
                "conditions.recallDays",
                conditions == null || conditions.recallDays() == null ? 1 : conditions.recallDays());
        put(
                "conditions.followUpDays",
                conditions == null || conditions.followUpDays() == null ? 15 : conditions.followUpDays());
        set("conditions.remoteAccess", conditions == null || conditions.remoteAccess());
        set("conditions.costsBorne", conditions == null || conditions.costsBorne());
    }

    private void undertakings(Undertakings undertakings) {
        if (undertakings != null) {
            set("undertakings.security", undertakings.security());
            set("undertakings.confidentiality", undertakings.confidentiality());
            set("undertakings.personalData", undertakings.personalData());
            set("undertakings.guideRead", undertakings.guideRead());
        }
    }

    private void put(String path, Object value) {
        form.getValues().put(path, value == null ? null : value.toString());
    }

    private void set(String path, boolean value) {
        form.getValues().put(path, value);
    }
}
