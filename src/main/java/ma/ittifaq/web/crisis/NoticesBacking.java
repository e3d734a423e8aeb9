package ma.ittifaq.web.crisis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.ittifaq.campaign.OwnNotices;
import ma.ittifaq.identity.Viewer;

/** Hands of the viewer's own notices. */
@Named
@RequestScoped
public class NoticesBacking {

    @Inject
    private OwnNotices notices;

    @Inject
    private Viewer viewer;

    private List<OwnNotices.Line> lines;

    @PostConstruct
    void read() {
        lines = viewer.employee().isPresent() ? notices.of(viewer.actor()) : List.of();
    }

    public List<OwnNotices.Line> getLines() {
        return lines;
    }
}
