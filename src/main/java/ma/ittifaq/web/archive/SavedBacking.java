package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.desk.SavedView;
import ma.ittifaq.desk.SavedViews;
import ma.ittifaq.web.SavedViewForm;

/** Hands of the archivist's saved searches, on the page of the search. */
@Named
@RequestScoped
public class SavedBacking {

    @Inject
    private SavedViewForm form;

    @Inject
    private TypedNumbers numbers;

    @Inject
    private HttpServletRequest request;

    private List<SavedView> saved;
    private Asked asked;

    @PostConstruct
    void read() {
        saved = form.of(SavedViews.Of.ARCHIVE);
        asked = Asked.of(request, numbers);
    }

    /** A search by identity number lives in the session alone, and is not to be kept. */
    public void save() {
        if (asked.address().asksFor(TypedNumbers.PART)) {
            throw ArchiveRefused.invalid("archive.search.number");
        }
        form.save(SavedViews.Of.ARCHIVE, asked.at(0));
    }

    public void forget() {
        form.forget(asked.at(0));
    }

    public List<SavedView> getSaved() {
        return saved;
    }

    /** Whether there is a question that can be given a name. */
    public boolean isSavable() {
        return asked.isNarrowed() && !asked.address().asksFor(TypedNumbers.PART);
    }
}
