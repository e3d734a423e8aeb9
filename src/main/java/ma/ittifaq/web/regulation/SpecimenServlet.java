package ma.ittifaq.web.regulation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Specimens;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.regulation.RegulationRefusal;
import ma.ittifaq.signing.PagePictures;

/** The specimen of the draft as a PDF, or one page of it as a picture; web.Routes leads here. */
@Performs(Operation.CODIFY)
@WebServlet("/regulation/specimen")
public class SpecimenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Codex codex;

    @Inject
    private transient Specimens specimens;

    @Inject
    private transient PagePictures pictures;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] pdf = specimens.print(codex.specimen(viewer.actor()));
            Optional<String> page = Optional.ofNullable(request.getParameter("code"));
            Optional<byte[]> sent = page.isEmpty()
                    ? Optional.of(pdf)
                    : page.filter(n -> n.matches("[1-9]\\d?"))
                            .map(Integer::valueOf)
                            .flatMap(n -> pictures.png(pdf, n));
            if (sent.isPresent()) {
                send(sent.get(), page.isEmpty(), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (RegulationRefusal refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(byte[] bytes, boolean pdf, HttpServletResponse response) throws IOException {
        response.setContentType(pdf ? "application/pdf" : "image/png");
        response.setContentLength(bytes.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (pdf) {
            response.setHeader("Content-Disposition", "inline; filename=\"SPECIMEN.pdf\"");
        }
        response.getOutputStream().write(bytes);
    }
}
