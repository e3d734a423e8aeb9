package ma.ittifaq.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import ma.ittifaq.calendar.CalendarDesk;
import ma.ittifaq.calendar.CalendarRefused;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the page on which another working week is set. */
@Named
@RequestScoped
public class WeekBacking {

    @Inject
    private CalendarDesk desk;

    @Inject
    private Viewer viewer;

    private CalendarForm form;

    @PostConstruct
    void open() {
        desk.requireSetter(viewer.actor());
        form = CalendarForm.of(desk.weeks().getFirst());
    }

    public void save() {
        try {
            desk.setWeek(form.day("from"), form.days(), form.text("source"), viewer.actor());
            Faces.redirect("admin/calendar?done=week");
        } catch (CalendarRefused refused) {
            form.refused(refused);
        }
    }

    public String wrong(String field) {
        return form.wrong(field, viewer.getLocale());
    }

    public List<CalendarRefused.Fault> getFaults() {
        return form.faults();
    }

    public Map<String, Object> getValues() {
        return form.values();
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }
}
