package ma.ittifaq.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementOrder;
import ma.ittifaq.desk.Bulk;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.web.ChosenIds;
import ma.ittifaq.web.agreement.ListFilter;
import org.omnifaces.util.Faces;

/** Hands of the boxes beside the lines of a list: what was ticked, here and on other pages, is put on a list of its own. */
@Named
@RequestScoped
public class SelectionBacking {

    @Inject
    private Bulk bulk;

    @Inject
    private AgreementList list;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private List<JobProgress> recent;

    public void choose() {
        open(ChosenIds.of(request));
    }

    /** Everything that the list's address asks for, as much as one selection holds. */
    public void chooseAll() {
        ListFilter asked = ListFilter.of(request);
        open(
                list
                        .find(asked.filter(), viewer.actor())
                        .page(AgreementOrder.NEWEST, Optional.empty(), Bulk.MOST)
                        .lines()
                        .stream()
                        .map(AgreementLine::id)
                        .toList());
    }

    private void open(Collection<UUID> chosen) {
        Faces.redirect("bulk/%s", bulk.choose(chosen, viewer.actor()).toString());
    }

    /** Those of the last weeks. */
    public List<JobProgress> getRecent() {
        if (recent == null) {
            recent = viewer.employee().isPresent() ? bulk.recent(viewer.actor()) : List.of();
        }
        return recent;
    }
}
