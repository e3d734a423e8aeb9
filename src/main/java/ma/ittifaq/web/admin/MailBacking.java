package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.notification.mail.MailDesk;
import ma.ittifaq.notification.mail.MailLine;
import org.omnifaces.util.Faces;

/** Hands of the page of mails that were not sent. */
@Named
@RequestScoped
public class MailBacking {

    @Inject
    private MailDesk desk;

    @Inject
    private Office office;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private List<MailLine> lines;
    private long waiting;

    @PostConstruct
    void open() {
        office.requireAdministrator();
        lines = desk.unsent(viewer.steward());
        waiting = desk.waiting();
    }

    public void tryAgain() {
        desk.tryAgain(viewer.steward());
        Faces.redirect("/admin/mail?done=1");
    }

    public boolean isOn() {
        return desk.isOn();
    }

    public boolean isDone() {
        return "1".equals(request.getParameter("done"));
    }

    public long getWaiting() {
        return waiting;
    }

    public List<MailLine> getLines() {
        return lines;
    }
}
