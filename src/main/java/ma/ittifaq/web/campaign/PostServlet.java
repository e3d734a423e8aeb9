package ma.ittifaq.web.campaign;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.ittifaq.campaign.CampaignRefused;
import ma.ittifaq.campaign.PostSheet;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.CsvTable;
import ma.ittifaq.web.Download;

/** The posts as a table for a spreadsheet, which may be brought back; web.Routes leads here. */
@Performs(Operation.CLASSIFY_POSTS)
@WebServlet("/posts/table")
public class PostServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostSheet sheet;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Download.csv("posts.csv", CsvTable.bytes(sheet.table(viewer.actor())))
                    .save(response);
        } catch (CampaignRefused notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
