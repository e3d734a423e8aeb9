package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.archive.transfer.Intake;
import ma.ittifaq.archive.transfer.IntakeReport;
import ma.ittifaq.archive.transfer.WaitingPackage;
import ma.ittifaq.identity.Viewer;

/** Hands of the page that takes packages back in: what waits, the report of the dry run, the intake. */
@Named
@RequestScoped
public class IntakeBacking {

    /** As many records as a page shows; the rest is counted. */
    private static final int LINES = 200;

    @Inject
    private Intake intake;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private List<WaitingPackage> waiting;
    private IntakeReport report;

    @PostConstruct
    void open() {
        waiting = intake.waiting(viewer.actor());
    }

    public void look() {
        report = intake.look(request.getParameter("file"), viewer.actor());
    }

    /** Checked again: what was looked at a while ago may have been replaced. */
    public void take() {
        report = intake.takeIn(request.getParameter("file"), viewer.actor());
    }

    public List<WaitingPackage> getWaiting() {
        return waiting;
    }

    /** In megabytes, to one place. */
    public double size(WaitingPackage of) {
        return TransferView.megabytes(of.length());
    }

    /** Null before a package was looked at. */
    public IntakeReport getReport() {
        return report;
    }

    public List<IntakeReport.Line> getLines() {
        return report.lines().stream().limit(LINES).toList();
    }
}
