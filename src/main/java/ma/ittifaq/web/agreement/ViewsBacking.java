package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.ittifaq.desk.SavedView;
import ma.ittifaq.desk.SavedViews;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.SavedViewForm;

/** Hands of the columns of the list of agreements and of its saved views; the address says all of it. */
@Named
@RequestScoped
public class ViewsBacking {

    private static final List<String> COLUMNS = List.of("unit", "period", "days", "state", "changed");
    private static final Set<String> USUAL = Set.of("unit", "period", "state", "changed");
    private static final String PART = "cols";

    @Inject
    private SavedViewForm form;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private Set<String> shown;

    @PostConstruct
    void read() {
        Address whole = ListFilter.of(request).asked();
        asked = new Address(whole.path(), whole.parts());
        asked.parts().remove("at");
        shown = asked.get(PART).map(text -> Set.of(text.split(","))).orElse(USUAL);
    }

    public boolean shows(String column) {
        return shown.contains(column);
    }

    public List<String> getColumns() {
        return COLUMNS;
    }

    /** The same list with that column, or without it; the last one stays. */
    public String turned(String column) {
        Set<String> other = new LinkedHashSet<>(COLUMNS);
        other.removeIf(each -> shown.contains(each) == each.equals(column));
        return other.isEmpty() ? asked.toString() : asked.with(PART, String.join(",", other));
    }

    public boolean isSavable() {
        return !asked.parts().isEmpty();
    }

    public List<SavedView> getSaved() {
        return form.of(SavedViews.Of.AGREEMENTS);
    }

    public void save() {
        form.save(SavedViews.Of.AGREEMENTS, asked.toString());
    }

    public void forget() {
        form.forget(asked.toString());
    }

    public Address getAsked() {
        return asked;
    }
}
