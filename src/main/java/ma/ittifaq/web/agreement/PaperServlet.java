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
import ma.ittifaq.desk.Papers;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Act;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Download;

/** Gives the bytes of an act to those who may read its agreement; web.Routes leads here. */
@Performs(Operation.READ_AGREEMENT)
@WebServlet("/paper")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Papers papers;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Paper> paper = find(request);
            if (paper.isPresent()) {
                send(paper.get(), request.getParameter("save") != null, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal | IllegalArgumentException notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The act of that kind and reference, or the text of the agreement that stands. */
    private Optional<Paper> find(HttpServletRequest request) {
        UUID agreement =
                UUID.fromString(Optional.ofNullable(request.getParameter("id")).orElse(""));
        Optional<String> reference = Optional.ofNullable(request.getParameter("reference"));
        Optional<Act.Kind> kind =
                Optional.ofNullable(request.getParameter("kind")).flatMap(Act.Kind::ofWireName);
        return kind.isPresent()
                ? papers.act(agreement, kind.get(), reference, viewer.actor())
                : papers.agreement(agreement, viewer.actor());
    }

    private static void send(Paper paper, boolean save, HttpServletResponse response) throws IOException {
        Download file = Download.pdf(paper.fileName(), paper.bytes());
        if (save) {
            file.save(response);
        } else {
            file.show(response);
        }
    }
}
