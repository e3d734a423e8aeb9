package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.archive.backlog.Backlog;
import ma.ittifaq.archive.backlog.BacklogReport;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** Hands of the page that takes scans of papers in: what waits, the report of the dry run, the intake. */
@Named
@RequestScoped
public class BacklogBacking {

    /** As many problems as a person corrects at once; the rest is counted. */
    private static final int LINES = 200;

    @Inject
    private Backlog backlog;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private List<String> batches;
    private BacklogReport report;

    @PostConstruct
    void open() {
        batches = backlog.batches(viewer.actor());
    }

    public void look() {
        report = backlog.look(request.getParameter("batch"), viewer.actor());
    }

    /** Checked again: what was looked at a while ago may have been changed. */
    public void take() {
        report = backlog.takeIn(request.getParameter("batch"), viewer.actor());
    }

    public List<String> getBatches() {
        return batches;
    }

    /** Null before a batch was looked at. */
    public BacklogReport getReport() {
        return report;
    }

    public List<BacklogReport.Problem> getProblems() {
        return report.problems().stream().limit(LINES).toList();
    }

    public String say(BacklogReport.Problem problem) {
        return words.tell("refusals", problem.key());
    }
}
