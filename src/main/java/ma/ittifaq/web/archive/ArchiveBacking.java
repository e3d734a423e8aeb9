package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.archive.Found;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** Hands of the archive search: what is asked for is in the address, so that it can be kept, sent and gone back to. */
@Named
@RequestScoped
public class ArchiveBacking {

    private static final int LINES = 20;
    private static final int FIRST_YEAR = 2020;

    @Inject
    private Retrieval retrieval;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Asked asked;
    private Found found;

    @PostConstruct
    void search() {
        asked = Asked.of(request);
        found = retrieval.search(asked.question(), asked.from(), LINES, viewer.actor());
    }

    public Asked getAsked() {
        return asked;
    }

    public Found getFound() {
        return found;
    }

    public String getCount() {
        return found.isCapped()
                ? words.tell("web_archive", "many", Retrieval.MOST_COUNTED)
                : words.tell("web_archive", "count", found.count());
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

    public List<OrgUnit> getUnits() {
        return directory.units();
    }

    /** States in which an agreement is a record. */
    public List<AgreementState> getStates() {
        return Stream.of(AgreementState.values())
                .filter(s -> !s.isBeforeSigned())
                .toList();
    }

    /** Newest first; nothing was agreed before the circulars of 2020. */
    public List<Integer> getYears() {
        int last = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(FIRST_YEAR, last)
                .map(y -> last + FIRST_YEAR - y)
                .boxed()
                .toList();
    }
}
