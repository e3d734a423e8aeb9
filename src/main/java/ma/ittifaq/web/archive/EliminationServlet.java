package ma.ittifaq.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.ittifaq.archive.disposal.Disposals;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Ids;

/** Gives the certificate of a list of disposal; web.Routes leads here with the id. */
@Performs(Operation.READ_DISPOSALS)
@WebServlet("/archive/elimination")
public class EliminationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Disposals disposals;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.save(certificate(request), response);
    }

    private Optional<Download> certificate(HttpServletRequest request) {
        try {
            return Ids.of(request.getParameter("id"))
                    .map(id -> disposals.certificate(id, viewer.actor()))
                    .map(paper -> Download.pdf(paper.fileName(), paper.bytes()));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }
}
