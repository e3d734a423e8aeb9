package ma.ittifaq.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.ittifaq.archive.backlog.Backlog;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Ids;

/** Gives the scan of a paper that was not signed here; web.Routes leads here with the id. */
@Performs(Operation.OPEN_RECORD)
@WebServlet("/archive/scan")
public class ScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Backlog backlog;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.save(scan(request), response);
    }

    private Optional<Download> scan(HttpServletRequest request) {
        try {
            return Ids.of(request.getParameter("id"))
                    .map(id -> backlog.scan(id, viewer.actor()))
                    .map(paper -> Download.pdf(paper.fileName(), paper.bytes()));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }
}
