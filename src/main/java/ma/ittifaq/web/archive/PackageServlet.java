package ma.ittifaq.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.transfer.Packing;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Ids;

/** Gives all that is kept of a record as one bag; web.Routes leads here with the id. */
@Performs(Operation.OPEN_RECORD)
@WebServlet("/archive/package")
public class PackageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Packing packing;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.save(Ids.of(request.getParameter("id")).flatMap(this::bag), response);
    }

    private Optional<Download> bag(UUID id) {
        try {
            return Optional.of(new Download("application/zip", id + ".zip", packing.pack(id, viewer.actor())));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }
}
