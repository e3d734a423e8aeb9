package ma.ittifaq.web.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.desk.Paper;
import ma.ittifaq.desk.PaperPages;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.signing.PagePictures;

/**
 * A page of the text of an agreement as a picture, for those who may read it (GET), and the report of our own page that
 * it was shown (POST); web.Routes leads here with the id and the number of the page. No browser keeps the picture: every
 * look at it comes here and is told to the journal.
 */
@Performs(Operation.READ_AGREEMENT)
@WebServlet("/paper/page")
public class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaperPages pages;

    @Inject
    private transient PagePictures pictures;

    @Inject
    private transient ShownPages shown;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Paper> paper = paper(request);
        int page = page(request);
        if (paper.isEmpty() || page == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        send(id(request), paper.get(), page, response);
    }

    private void send(UUID agreement, Paper paper, int page, HttpServletResponse response) throws IOException {
        Optional<byte[]> png = pictures.png(paper.bytes(), page);
        if (png.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pages.tellRead(agreement, paper, page, viewer.actor());
        shown.sent(paper.sha256(), page);
        response.setContentType("image/png");
        response.setContentLength(png.get().length);
        response.getOutputStream().write(png.get());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Paper> paper = paper(request);
        if (paper.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String sha256 = paper.get().sha256();
        int all = pictures.pages(paper.get().bytes());
        if (shown.shown(sha256, page(request)) && shown.isWhole(sha256, all)) {
            pages.tellShown(id(request), paper.get(), all, viewer.actor());
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private Optional<Paper> paper(HttpServletRequest request) {
        try {
            return pages.text(id(request), viewer.actor());
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }

    private static UUID id(HttpServletRequest request) {
        return UUID.fromString(request.getParameter("id"));
    }

    /** The number of the page; 0 for what is none. */
    private static int page(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("code"))
                .filter(n -> n.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
