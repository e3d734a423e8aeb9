package ma.ittifaq.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.archive.Exported;
import ma.ittifaq.archive.Exporting;
import ma.ittifaq.archive.Question;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.TableOut;
import ma.ittifaq.web.Tables;
import ma.ittifaq.web.Words;

/** What a search finds as a table for a spreadsheet, sent while it is read; web.Routes leads here with the form. */
@Performs(Operation.SEARCH_ARCHIVE)
@WebServlet("/archive/table")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exporting exporting;

    @Inject
    private transient RecordColumns columns;

    @Inject
    private transient TypedNumbers numbers;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Words words;

    @Inject
    private transient Tables tables;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!viewer.may(Operation.SEARCH_ARCHIVE)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Asked asked = Asked.of(request, numbers);
        // Without a number that the session has forgotten, more would be sent than was shown.
        if (asked.isForgotten()) {
            response.sendRedirect(asked.at(0));
            return;
        }
        Question question = asked.question(LocalDate.now(clock));
        try {
            exporting.begin(question, viewer.actor());
        } catch (Refusal tooMany) {
            refuse(tooMany, response);
            return;
        }
        try (TableOut table = tables.begin(request, response, "archive", words.tell("web_archive", "title"))) {
            table.row(columns.head());
            write(question, table);
            table.finish();
        }
    }

    private void write(Question question, TableOut table) throws IOException {
        List<Exported> page = exporting.after(Optional.empty(), question, viewer.actor());
        while (!page.isEmpty()) {
            for (Exported line : page) {
                table.row(columns.row(line));
            }
            page = exporting.after(Optional.of(page.getLast()), question, viewer.actor());
        }
    }

    private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().write(Messages.text(viewer.getLocale(), refusal));
    }
}
