package ma.ittifaq.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.desk.Paper;
import ma.ittifaq.desk.Papers;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Act;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;

/** Gives the bytes of an act of a record; web.Routes leads here with the id and the kind. */
@Performs(Operation.READ_AGREEMENT)
@WebServlet("/archive/act")
public class ActServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Paper> paper = paper(request);
        if (paper.isPresent()) {
            send(paper.get().bytes(), paper.get().fileName(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Paper> paper(HttpServletRequest request) {
        String kind =
                Optional.ofNullable(request.getParameter("code")).orElse("").replace('-', '_');
        try {
            UUID id = UUID.fromString(
                    Optional.ofNullable(request.getParameter("id")).orElse(""));
            return Act.Kind.ofWireName(kind)
                    .flatMap(k ->
                            papers.act(id, k, Optional.ofNullable(request.getParameter("reference")), viewer.actor()));
        } catch (Refusal | IllegalArgumentException notTheirs) {
            return Optional.empty();
        }
    }

    /** A PDF to be saved, and kept nowhere on the way. */
    static void send(byte[] pdf, String fileName, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.getOutputStream().write(pdf);
    }
}
