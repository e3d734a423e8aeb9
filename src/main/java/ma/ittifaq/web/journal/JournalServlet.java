package ma.ittifaq.web.journal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.audit.Export;
import ma.ittifaq.audit.Filter;
import ma.ittifaq.audit.Line;
import ma.ittifaq.audit.Place;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.TableOut;
import ma.ittifaq.web.Tables;
import ma.ittifaq.web.Words;

/** What a question finds in the journal as a table, sent while it is read; web.Routes leads here. */
@Performs(Operation.READ_JOURNAL)
@WebServlet("/journal/table")
public class JournalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "column.sequence",
            "column.at",
            "column.code",
            "what",
            "outcome",
            "column.actorId",
            "by",
            "column.behalf",
            "entry.person",
            "column.agreementId",
            "entry.agreement",
            "entry.subject",
            "column.states",
            "entry.purpose",
            "entry.where",
            "entry.hash");

    @Inject
    private transient Export export;

    @Inject
    private transient JournalQuestion question;

    @Inject
    private transient LineViews views;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Words words;

    @Inject
    private transient Tables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!viewer.may(Operation.READ_JOURNAL)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Without the person or the period that was meant, more would be sent than was asked for.
        if (question.isUnclear() || question.isReversed()) {
            response.sendRedirect(question.asked("/admin/journal").toString());
            return;
        }
        Filter filter = question.filter();
        export.begin(filter, viewer.actor());
        try (TableOut table = tables.begin(request, response, "journal", words.tell("web_journal", "title"))) {
            table.row(
                    COLUMNS.stream().map(key -> words.tell("web_journal", key)).toList());
            write(filter, table);
            table.finish();
        }
    }

    private void write(Filter filter, TableOut table) throws IOException {
        List<Line> lines = export.before(Optional.empty(), filter, viewer.actor());
        while (!lines.isEmpty()) {
            List<LineView> shown = views.of(lines);
            for (int i = 0; i < lines.size(); i++) {
                table.row(row(lines.get(i), shown.get(i)));
            }
            Optional<Place> last = Optional.of(lines.getLast().place());
            lines = export.before(last, filter, viewer.actor());
        }
    }

    private List<String> row(Line line, LineView shown) {
        return List.of(
                Long.toString(line.sequence()),
                line.at().toString(),
                line.kind(),
                shown.what(),
                words.tell("web_journal", "outcome." + shown.outcome()),
                line.actor().map(Object::toString).orElse(""),
                shown.by(),
                shown.behalf(),
                shown.person(),
                line.agreement().map(Object::toString).orElse(""),
                shown.agreement(),
                line.subject(),
                String.join(
                        " > ",
                        Stream.of(line.from(), line.to())
                                .flatMap(Optional::stream)
                                .toList()),
                shown.purpose(),
                shown.where(),
                line.hash());
    }
}
