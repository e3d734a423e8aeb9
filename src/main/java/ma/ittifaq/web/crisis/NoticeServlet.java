package ma.ittifaq.web.crisis;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.campaign.CampaignRefused;
import ma.ittifaq.campaign.OwnNotices;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Ids;

/** One's own notice, {@code notice}, or that of the return, {@code return}; web.Routes leads here. */
@Performs(Operation.OWN_NOTICES)
@WebServlet("/order/notice")
public class NoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnNotices notices;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        Download.save(find(request.getParameter("id"), "return".equals(code)), response);
    }

    private Optional<Download> find(String id, boolean back) {
        try {
            UUID notice = Ids.of(id).orElseThrow(CampaignRefused::unknown);
            return Optional.of(Download.pdf("notice.pdf", notices.paper(notice, back, viewer.actor())));
        } catch (CampaignRefused unknown) {
            return Optional.empty();
        }
    }
}
