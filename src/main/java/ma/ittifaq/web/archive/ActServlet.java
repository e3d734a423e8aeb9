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
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Act;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.signing.PagePictures;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Ids;

/**
 * Gives an act of a record, its first page as a picture, or the report of its full validation; web.Routes leads here with
 * the id and the kind.
 */
@Performs(Operation.READ_AGREEMENT)
@WebServlet({"/archive/act", ActServlet.PREVIEW, ActServlet.REPORT})
public class ActServlet extends HttpServlet {

    static final String REPORT = "/archive/report";
    static final String PREVIEW = "/archive/preview";
    private static final int FIRST = 1;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Papers papers;

    @Inject
    private transient PagePictures pictures;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Download> file = file(request);
        if (file.isPresent() && PREVIEW.equals(request.getServletPath())) {
            file.get().show(response);
        } else {
            Download.save(file, response);
        }
    }

    private Optional<Download> file(HttpServletRequest request) {
        String kind =
                Optional.ofNullable(request.getParameter("code")).orElse("").replace('-', '_');
        Optional<String> reference = Optional.ofNullable(request.getParameter("reference"));
        try {
            return Ids.of(request.getParameter("id"))
                    .flatMap(id -> Act.Kind.ofWireName(kind).flatMap(k -> switch (request.getServletPath()) {
                        case REPORT -> report(id, k, reference);
                        case PREVIEW -> preview(id, k, reference);
                        default -> act(id, k, reference);
                    }));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }

    private Optional<Download> act(UUID id, Act.Kind kind, Optional<String> reference) {
        return papers.act(id, kind, reference, viewer.actor()).map(act -> Download.pdf(act.fileName(), act.bytes()));
    }

    private Optional<Download> preview(UUID id, Act.Kind kind, Optional<String> reference) {
        return papers.page(id, kind, reference, FIRST, viewer.actor())
                .flatMap(act -> pictures.png(act.bytes(), FIRST).map(png -> Download.png(act.sha256() + ".png", png)));
    }

    private Optional<Download> report(UUID id, Act.Kind kind, Optional<String> reference) {
        return papers.report(id, kind, reference, viewer.actor())
                .map(found -> new Download(
                        "application/xml; charset=UTF-8",
                        found.fileName(),
                        found.xml().getBytes(StandardCharsets.UTF_8)));
    }
}
