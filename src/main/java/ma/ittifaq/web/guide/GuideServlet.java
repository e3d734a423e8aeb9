package ma.ittifaq.web.guide;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Reports;
import ma.ittifaq.regulation.guidance.Guidance;
import ma.ittifaq.web.Download;

/** The guide and what it rests on, on paper, in Arabic facing French; web.Routes leads here. */
@Performs(Operation.READ_GUIDE)
@WebServlet("/guide/paper")
public class GuideServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reports reports;

    @Inject
    private transient Guidance guidance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.pdf("guide-ittifaq.pdf", reports.print(Facing.TITLE, Facing.with(guidance.topics())))
                .save(response);
    }
}
