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
import ma.ittifaq.web.Download;

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
            Optional<Download> sent = page.isEmpty()
                    ? Optional.of(Download.pdf("SPECIMEN.pdf", pdf))
                    : page.filter(n -> n.matches("[1-9]\\d?"))
                            .map(Integer::valueOf)
                            .flatMap(n -> pictures.png(pdf, n))
                            .map(png -> new Download("image/png", "SPECIMEN.png", png));
            if (sent.isPresent()) {
                sent.get().show(response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (RegulationRefusal refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
