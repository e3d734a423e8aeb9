package ma.ittifaq.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * The administration as a request found it, read once for everything that the request shows. What is decided asks the
 * {@link Directory} again, under its lock.
 */
@RequestScoped
public class ChartShown {

    @Inject
    private Directory directory;

    private OrgChart chart;

    public OrgChart chart() {
        if (chart == null) {
            chart = directory.chart();
        }
        return chart;
    }
}
