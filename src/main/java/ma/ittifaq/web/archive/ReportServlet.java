package ma.ittifaq.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.desk.Papers;
import ma.ittifaq.desk.Report;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Act;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;

/** Gives the report of the full validation of an act; web.Routes leads here with the id and the kind. */
@Performs(Operation.READ_AGREEMENT)
@WebServlet("/archive/report")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Report> report = report(request);
        if (report.isPresent()) {
            send(report.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Report> report(HttpServletRequest request) {
        String kind =
                Optional.ofNullable(request.getParameter("code")).orElse("").replace('-', '_');
        try {
            UUID id = UUID.fromString(
                    Optional.ofNullable(request.getParameter("id")).orElse(""));
            return Act.Kind.ofWireName(kind)
                    .flatMap(k -> papers.report(
                            id, k, Optional.ofNullable(request.getParameter("reference")), viewer.actor()));
        } catch (Refusal | IllegalArgumentException notTheirs) {
            return Optional.empty();
        }
    }

    private static void send(Report report, HttpServletResponse response) throws IOException {
        byte[] xml = report.xml().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(xml.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + report.fileName() + "\"");
        response.getOutputStream().write(xml);
    }
}
