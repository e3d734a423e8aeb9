package ma.ittifaq.web.delegation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.DelegationActs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Ids;

/** Gives an act of delegation on paper; web.Routes leads here with the id. */
@Performs(Operation.OWN_DELEGATIONS)
@WebServlet("/delegation/act")
public class DelegationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DelegationActs acts;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.save(paper(request), response);
    }

    private Optional<Download> paper(HttpServletRequest request) {
        try {
            return Ids.of(request.getParameter("id"))
                    .flatMap(id -> acts.read(id, viewer.actor()))
                    .map(paper -> Download.pdf(paper.fileName(), paper.bytes()));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }
}
