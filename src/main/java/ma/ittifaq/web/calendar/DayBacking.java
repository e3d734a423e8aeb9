package ma.ittifaq.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.calendar.CalendarDesk;
import ma.ittifaq.calendar.CalendarRefused;
import ma.ittifaq.calendar.DayKind;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the page on which special days are entered, changed or taken away. */
@Named
@RequestScoped
public class DayBacking {

    @Inject
    private CalendarDesk desk;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Optional<UUID> id = Optional.empty();
    private CalendarForm form;

    @PostConstruct
    void open() {
        desk.requireSetter(viewer.actor());
        id = Ids.of(request.getParameter("id"));
        form = id.map(desk::require).map(CalendarForm::of).orElseGet(CalendarForm::new);
    }

    public void save() {
        try {
            if (id.isPresent()) {
                desk.change(id.get(), form.asked(), seen(), viewer.actor());
            } else {
                desk.add(form.asked(), viewer.actor());
            }
            leave(id.isPresent() ? "changed" : "added");
        } catch (CalendarRefused refused) {
            form.refused(refused);
        }
    }

    public void remove() {
        desk.remove(id.orElseThrow(), seen(), viewer.actor());
        leave("removed");
    }

    /** The year in which it was entered is shown, whatever year was looked at. */
    private void leave(String done) {
        LocalDate first = form.day("first");
        Faces.redirect("admin/calendar?" + (first == null ? "" : "year=" + first.getYear() + "&") + "done=" + done);
    }

    private Optional<Long> seen() {
        return Optional.ofNullable(form.text("version"))
                .filter(typed -> typed.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    public boolean isKept() {
        return id.isPresent();
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

    public List<DayKind> getKinds() {
        return List.of(DayKind.values());
    }
}
