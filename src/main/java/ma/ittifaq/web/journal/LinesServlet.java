package ma.ittifaq.web.journal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ma.ittifaq.audit.Export;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Download;

/** The whole journal as the verifier of {@code deploy/journal} reads it; web.Routes leads here. */
@Performs(Operation.READ_JOURNAL)
@WebServlet("/journal/lines")
public class LinesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Export export;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!viewer.may(Operation.READ_JOURNAL)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long last = export.begin(viewer.actor());
        Download.begin("application/x-ndjson", "journal.jsonl", response);
        for (long at = 0; at < last; at = Export.next(at, last)) {
            response.getOutputStream().write(export.after(at, last).getBytes(StandardCharsets.UTF_8));
        }
    }
}
