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
        Optional<UUID> id = Ids.of(request.getParameter("id"));
        Optional<byte[]> bag = id.flatMap(this::bag);
        if (bag.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/zip");
        response.setContentLength(bag.get().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + id.orElseThrow() + ".zip\"");
        response.getOutputStream().write(bag.get());
    }

    private Optional<byte[]> bag(UUID id) {
        try {
            return Optional.of(packing.pack(id, viewer.actor()));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }
}
