package ma.ittifaq.web.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Refusal;

/** Gives the bytes of an act to those who may read its agreement; web.Routes leads here. */
@WebServlet("/paper")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaperReader papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID agreement = UUID.fromString(Optional.ofNullable(request.getParameter("id")).orElse(""));
            Optional<PaperReader.Paper> paper = papers.read(agreement, Optional.ofNullable(request.getParameter("act")));
            if (paper.isPresent()) {
                send(paper.get(), request.getParameter("save") != null, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal | IllegalArgumentException notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(PaperReader.Paper paper, boolean save, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(paper.bytes().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        response.setHeader("Cache-Control", "no-store");
        String name = paper.reference().replaceAll("[^0-9A-Za-z]+", "-") + ".pdf";
        response.setHeader("Content-Disposition", (save ? "attachment" : "inline") + "; filename=\"" + name + "\"");
        response.getOutputStream().write(paper.bytes());
    }
}
