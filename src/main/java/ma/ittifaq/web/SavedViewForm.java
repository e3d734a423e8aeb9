package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.desk.SavedView;
import ma.ittifaq.desk.SavedViews;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** What every list with saved views does with them: the list itself says which address it shows. */
@Named
@RequestScoped
public class SavedViewForm {

    @Inject
    private SavedViews views;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private String name;

    public List<SavedView> of(SavedViews.Of list) {
        return viewer.employee().isPresent() ? views.of(list, viewer.actor()) : List.of();
    }

    public void save(SavedViews.Of list, String address) {
        views.save(list, name, address, viewer.actor());
        Faces.redirect(address + "&done=saved");
    }

    public void forget(String address) {
        views.forget(Ids.of(request.getParameter("search")).orElseThrow(RuleBroken.NotVisible::new), viewer.actor());
        Faces.redirect(address + "&done=forgotten");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
