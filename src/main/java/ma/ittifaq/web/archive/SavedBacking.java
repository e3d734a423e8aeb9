package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.SavedSearch;
import ma.ittifaq.archive.SavedSearches;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the archivist's saved searches, on the page of the search. */
@Named
@RequestScoped
public class SavedBacking {

    @Inject
    private SavedSearches searches;

    @Inject
    private TypedNumbers numbers;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private List<SavedSearch> saved;
    private Asked asked;
    private String name;

    @PostConstruct
    void read() {
        saved = searches.of(viewer.actor());
        asked = Asked.of(request, numbers);
    }

    /** A search by identity number lives in the session alone, and is not to be kept. */
    public void save() {
        if (asked.address().asksFor(TypedNumbers.PART)) {
            throw ArchiveRefused.invalid("archive.search.number");
        }
        searches.save(name, asked.at(0), viewer.actor());
        Faces.redirect(asked.at(0) + "&done=saved");
    }

    public void forget() {
        searches.forget(Ids.of(request.getParameter("search")).orElseThrow(RuleBroken.NotVisible::new), viewer.actor());
        Faces.redirect(asked.at(0) + "&done=forgotten");
    }

    public List<SavedSearch> getSaved() {
        return saved;
    }

    /** Whether there is a question that can be given a name. */
    public boolean isSavable() {
        return asked.isNarrowed() && !asked.address().asksFor(TypedNumbers.PART);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
