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

/** The act of an order, {@code order}, or of the return from it, {@code return}; web.Routes leads here. */
@Performs(Operation.PREPARE_ORDER)
@WebServlet("/order/act")
public class OrderServlet extends HttpServlet {

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
            UUID order = Ids.of(id).orElseThrow(CampaignRefused::unknown);
            byte[] act = notices.act(order, back, viewer.actor());
            return Optional.of(Download.pdf(back ? "return.pdf" : "order.pdf", act));
        } catch (CampaignRefused unknown) {
            return Optional.empty();
        }
    }
}
