package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ma.ittifaq.archive.Found;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** Hands of the archive search. */
@Named
@RequestScoped
public class ArchiveBacking {

    private static final int LINES = 20;

    @Inject
    private Retrieval retrieval;

    @Inject
    private TypedNumbers numbers;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Asked asked;
    private Found found;

    @PostConstruct
    void search() {
        asked = Asked.of(request, numbers);
        found = retrieval.search(asked.question(), asked.from(), LINES, viewer.actor());
    }

    public Asked getAsked() {
        return asked;
    }

    public Found getFound() {
        return found;
    }

    public String getCount() {
        return words.counted("web_archive", "", found.count(), Retrieval.MOST_COUNTED);
    }

    /** The lines of this page among all. */
    public String getShown() {
        return words.tell("web_archive", "shown", found.offset() + 1, end());
    }

    private int end() {
        return found.offset() + found.records().size();
    }

    public String getPrevious() {
        return found.offset() == 0 ? "" : asked.at(Math.max(0, found.offset() - LINES));
    }

    public String getNext() {
        return end() < found.count() && end() < Retrieval.MOST_COUNTED ? asked.at(end()) : "";
    }
}
