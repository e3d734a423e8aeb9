package ma.ittifaq.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.ittifaq.desk.OwnData;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Download;

/** One's own data as a file, PDF or JSON; web.Routes leads here with the form. */
@Performs(Operation.OWN_ACCOUNT)
@WebServlet("/own/data")
public class DataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnData data;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if ("json".equals(request.getParameter("code"))) {
                new Download("application/json", "my-data.json", data.json(viewer.actor())).save(response);
            } else {
                Download.pdf("my-data.pdf", data.pdf(viewer.actor())).save(response);
            }
        } catch (Refusal nobody) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
